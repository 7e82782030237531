import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Call20Regular } from '@fluentui/react-icons/svg/call';
import { useText } from '../../text';
import { CopyNumber } from './CopyNumber';
import { dialled } from './dialled';
import { callingText } from './text';

const useStyles = makeStyles({
  ways: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
});

/** A number by itself: to call here, or to take along to another telephone. */
export function CallNumber(props: { readonly number: string; readonly who: string }) {
  const styles = useStyles();
  const text = useText(callingText);
  const { number, who } = props;
  return (
    <span className={styles.ways}>
      <Button as="a" href={dialled(number)} icon={<Call20Regular />} aria-label={text.call(who, number)}>
        {number}
      </Button>
      <CopyNumber number={number} />
    </span>
  );
}
