import { makeStyles, tokens } from '@fluentui/react-components';
import { roleNames, situationNames } from '../../../content';
import { longDate, useLanguage, useText } from '../../../text';
import { Notice } from '../../../ui';
import { localTextsText } from '../text';
import { allCards } from './cardFact';
import { danishToday, type Revision, revisionsDue } from './revision';

const useStyles = makeStyles({
  cards: { marginBlock: `0 ${tokens.spacingVerticalS}`, paddingInlineStart: tokens.spacingHorizontalXL },
});

/** Cards are due for review, or nearly: which, and by when. Only who may edit meets it. @param values of the settings, by name */
export function RevisionReminder(props: { readonly values: ReadonlyMap<string, string> }) {
  return (
    <>
      {revisionsDue(props.values, danishToday()).map((revision) => (
        <Reminder key={revision.day} {...revision} />
      ))}
    </>
  );
}

function Reminder({ day, state, cards }: Revision) {
  const styles = useStyles();
  const language = useLanguage();
  const text = useText(localTextsText);
  const all = cards.length === allCards.length;
  const words = state === 'past' ? text.revisionPast : text.revisionSoon;
  return (
    <Notice
      intent={state === 'past' ? 'warning' : 'info'}
      title={words(longDate(day, language), all ? 'all' : cards.length)}
    >
      {!all && (
        <ul className={styles.cards}>
          {cards.map(({ role, situation }) => (
            <li key={`${role} ${situation}`}>
              {`${situationNames[situation][language]} · ${roleNames[role][language]}`}
            </li>
          ))}
        </ul>
      )}
      {text.revisionAdvice}
    </Notice>
  );
}
