import { makeStyles, tokens, useId } from '@fluentui/react-components';
import { useText } from '../../../text';
import { type TabView, tabViews } from './offerTab';
import { tabConfigurationText } from './text';

const useStyles = makeStyles({
  choice: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    border: 'none',
  },
  question: { fontWeight: tokens.fontWeightSemibold, padding: 0, marginBottom: tokens.spacingVerticalS },
  answer: {
    display: 'flex',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalS,
  },
  button: { accentColor: tokens.colorCompoundBrandBackground, flexShrink: 0 },
});

/** What the tab shows. The browser's own buttons: nothing has to be loaded for them, and every aid knows them. */
export function ViewChoice(props: { readonly view: TabView; readonly choose: (view: TabView) => void }) {
  const styles = useStyles();
  const name = useId('view');
  const text = useText(tabConfigurationText);
  return (
    <fieldset className={styles.choice}>
      <legend className={styles.question}>{text.choose}</legend>
      {tabViews.map((view) => (
        <label key={view} className={styles.answer}>
          <input
            type="radio"
            name={name}
            className={styles.button}
            checked={view === props.view}
            onChange={() => props.choose(view)}
          />
          {text.views[view]}
        </label>
      ))}
    </fieldset>
  );
}
