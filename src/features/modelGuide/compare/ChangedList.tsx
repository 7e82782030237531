import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import { useLanguage, useText } from '../../../text';
import { useModelGuideStyles } from '../ModelGuide.styles';
import type { ElementChange } from './compareModels';
import { compareText } from './text';

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

/** Elements that both models have, each in its own way: as it was, and as it is to be. */
export function ChangedList({ changes }: { readonly changes: readonly ElementChange[] }) {
  const styles = useModelGuideStyles();
  const own = useStyles();
  const text = useText(compareText);
  const language = useLanguage();
  return (
    <ul className={styles.plain}>
      {changes.map(({ element, from, to }) => (
        <li key={element.id} className={styles.tight}>
          <Body1 className={styles.name}>{element.name[language]}</Body1>
          <dl className={own.pair}>
            <dt className={styles.quiet}>{text.before}</dt>
            <dd className={styles.quiet}>{from?.how.text[language]}</dd>
            <dt>{text.after}</dt>
            <dd>{to?.how.text[language]}</dd>
          </dl>
        </li>
      ))}
    </ul>
  );
}
