import { type Answer, answerNames, answers, type SelfCheckQuestion } from '../../../content/followUp';
import { selfChecks } from '../../../lists';
import { useLanguage, useText } from '../../../text';
import { RowSaving, type useUndo } from '../../../workspace';
import { NumberField } from '../entering/NumberField';
import { useNumbersDraft } from '../entering/useNumbersDraft';
import { useFollowUpStyles } from '../FollowUp.styles';
import type { SelfCheckRow } from '../followUpLists';
import type { OverviewContext } from '../overviewContext';
import { countedFields, countedFrom, countedKey, type CountedPlace } from './selfCheck';
import { selfCheckText } from './text';

/** How many gave each of the four answers to one question. */
export function QuestionFields(props: {
  readonly context: OverviewContext;
  readonly rows: readonly SelfCheckRow[];
  readonly place: CountedPlace;
  readonly question: SelfCheckQuestion;
  readonly last: ReturnType<typeof useUndo>;
}) {
  const { context, rows, place, question, last } = props;
  const { store, contact } = context;
  const styles = useFollowUpStyles();
  const text = useText(selfCheckText);
  const language = useLanguage();
  const key = countedKey(place);
  const row = rows.find((one) => one.key === key);
  const before = usualOf(rows, place);
  const numbers = useNumbersDraft({
    ...{ store, list: selfChecks, row, key, last },
    place: countedFields(place),
    before: () => before,
    said: (column, number) => {
      const answer = answers.find((one) => one === column);
      return text.said(answer ? answerNames[answer][language] : column, number);
    },
  });
  return (
    <fieldset className={styles.answers}>
      <legend className={styles.legend}>{question.text[language]}</legend>
      {answers.map((answer) => (
        <NumberField
          key={answer}
          {...{ numbers }}
          column={answer}
          label={answerNames[answer][language]}
          asked={(typed) => text.asked(typed, before)}
        />
      ))}
      <RowSaving
        {...{ store, contact }}
        list={selfChecks}
        rowKey={key}
        of={question.text[language]}
        saving={row?.saving}
        typed={numbers.draft.state}
      />
    </fieldset>
  );
}

/** How many have answered before, whatever they answered: the answers themselves may turn round from year to year. */
function usualOf(rows: readonly SelfCheckRow[], { year, audience }: CountedPlace): number[] {
  return rows
    .flatMap((row) => countedFrom(row) ?? [])
    .filter((one) => one.year !== year && one.audience === audience)
    .map((one) => answers.reduce((sum, answer: Answer) => sum + (one.answers[answer] ?? 0), 0));
}
