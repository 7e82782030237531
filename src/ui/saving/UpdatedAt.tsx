import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowClockwise16Regular } from '@fluentui/react-icons/svg/arrow-clockwise';
import type { Failure } from '../../contracts/failure';
import { moment, useLanguage, useText } from '../../text';
import { failureWords } from '../../text/failures';
import { savingText } from './text';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** How fresh the page is, in one quiet line with the way to make it fresher. */
export function UpdatedAt(props: {
  /** When SharePoint last answered, in milliseconds since 1970. */
  readonly at: number;
  /** Why SharePoint did not answer when last asked. */
  readonly behind?: Failure;
  readonly refresh: () => void;
}) {
  const { at, behind, refresh } = props;
  const styles = useStyles();
  const text = useText(savingText);
  const language = useLanguage();
  const when = moment(at, Date.now(), language);
  const words = useText(failureWords);
  const failure = behind && words[behind.id];
  return (
    <div className={styles.line}>
      <span>{failure ? `${text.shownAs(when)} ${failure.title}` : text.updated(when)}</span>
      {failure ? (
        failure.retry && (
          <Button size="small" onClick={refresh}>
            {failure.retry}
          </Button>
        )
      ) : (
        <Button
          appearance="subtle"
          size="small"
          icon={<ArrowClockwise16Regular />}
          aria-label={text.refresh}
          title={text.refresh}
          onClick={refresh}
        />
      )}
    </div>
  );
}
