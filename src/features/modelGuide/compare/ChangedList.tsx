import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import { useLanguage, useText } from '../../../text';
import type { ModelNumber } from '../../../content/models';
import { useModelGuideStyles } from '../ModelGuide.styles';
import { modelGuideText } from '../text';
import type { ElementChange } from './compareModels';

const useStyles = makeStyles({
  pair: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 65ch)',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    '> dd': { margin: 0 },
    '@container (max-width: 479px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
});

/** Elements that both models have, each in its own way: as in the one, and as in the other. */
export function ChangedList(props: {
  readonly from: ModelNumber;
  readonly to: ModelNumber;
  readonly changes: readonly ElementChange[];
}) {
  const styles = useModelGuideStyles();
  const own = useStyles();
  const text = useText(modelGuideText);
  const language = useLanguage();
  return (
    <ul className={styles.plain}>
      {props.changes.map(({ element, from, to }) => (
        <li key={element.id} className={styles.tight}>
          <Body1 className={styles.name}>{element.name[language]}</Body1>
          <dl className={own.pair}>
            <dt className={styles.quiet}>{text.model(props.from)}</dt>
            <dd className={styles.quiet}>{from?.how.text[language]}</dd>
            <dt>{text.model(props.to)}</dt>
            <dd>{to?.how.text[language]}</dd>
          </dl>
        </li>
      ))}
    </ul>
  );
}
