import { makeStyles, tokens } from '@fluentui/react-components';
import { cardRoles, cardSituations, roleNames, situationNames } from '../../../content';
import { longDate, useLanguage, useText } from '../../../text';
import { Notice } from '../../../ui';
import { localTextsText } from '../text';
import { allCards } from './cardFact';
import { danishToday, type Revision, revisionsDue } from './revision';

const useStyles = makeStyles({
  cards: { marginBlock: `0 ${tokens.spacingVerticalS}`, paddingInlineStart: tokens.spacingHorizontalXL },
});

/** Cards are due for review, or nearly: which, and by when. Only who may edit meets it. */
export function RevisionReminder(props: {
  /** Of the settings, by name. */
  readonly values: ReadonlyMap<string, string>;
  /** What is overdue is told elsewhere. */
  readonly only?: 'soon';
}) {
  const due = revisionsDue(props.values, danishToday());
  return (
    <>
      {due
        .filter(({ state }) => state === (props.only ?? state))
        .map((revision) => (
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
          {cardRoles.map((role) => {
            const named = cards.filter((card) => card.role === role);
            return named.length === 0 ? null : (
              <li key={role}>
                {`${roleNames[role][language]}: `}
                {named.length === cardSituations.length
                  ? text.allOfRole
                  : named.map(({ situation }) => situationNames[situation][language]).join(', ')}
              </li>
            );
          })}
        </ul>
      )}
      {text.revisionAdvice}
    </Notice>
  );
}
