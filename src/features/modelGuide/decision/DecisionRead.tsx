import { makeStyles, tokens } from '@fluentui/react-components';
import { longDate, useLanguage, useText } from '../../../text';
import { decisionNames, type DecisionName, type DecisionValues, isDay } from './decision';
import { decisionText } from './text';
import { useModelWords } from './useModelWords';

const useStyles = makeStyles({
  list: { display: 'grid', rowGap: tokens.spacingVerticalL, margin: 0, maxWidth: '65ch' },
  term: { color: tokens.colorNeutralForeground2 },
  words: { margin: 0, whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
});

/** The decision for who may read and not change it. */
export function DecisionRead({ values }: { readonly values: DecisionValues }) {
  const styles = useStyles();
  const text = useText(decisionText);
  const language = useLanguage();
  const modelWords = useModelWords();
  const shown = (name: DecisionName) => {
    const value = values[name];
    if (name === 'model') return modelWords(value);
    return isDay(value) ? longDate(value, language) : value;
  };
  return (
    <dl className={styles.list}>
      {decisionNames.map((name) => (
        <div key={name}>
          <dt className={styles.term}>{text.labels[name]}</dt>
          <dd className={styles.words}>{shown(name) || text.notStated}</dd>
        </div>
      ))}
    </dl>
  );
}
