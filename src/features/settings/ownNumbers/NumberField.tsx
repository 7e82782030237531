import { Button } from '@fluentui/react-components';
import { useText } from '../../../text';
import { DraftField, type GuardFindings, type RowDraft } from '../../../ui';
import type { NumberProblem, WrittenColumn } from './ownNumber';
import { ownNumbersText } from './text';

const inputTypes: Partial<Record<WrittenColumn, 'tel' | 'date'>> = { Phone: 'tel', CheckedOn: 'date' };

/** One column of a number, with its words. */
export function NumberField(props: {
  readonly column: WrittenColumn;
  readonly draft: RowDraft<NumberProblem>;
  readonly guard: GuardFindings;
  readonly required: boolean;
  /** `YYYY-MM-DD` */
  readonly today: string;
}) {
  const { column, draft, today } = props;
  const text = useText(ownNumbersText);
  return (
    <DraftField
      {...{ column, draft, guard: props.guard, required: props.required }}
      label={text.labels[column]}
      hint={text.hints[column]}
      type={inputTypes[column]}
      max={column === 'CheckedOn' ? today : undefined}
      words={(problem) => problemWords(text.problems, column, problem)}
    >
      {column === 'CheckedOn' && draft.text(column) !== today && (
        <div>
          <Button size="small" onClick={() => draft.type(column, today)}>
            {text.checkedToday}
          </Button>
        </div>
      )}
    </DraftField>
  );
}

function problemWords(
  words: (typeof ownNumbersText)['da']['problems'],
  column: WrittenColumn,
  problem: NumberProblem,
): string {
  return problem === 'missing' ? words.missing[column === 'Phone' ? 'Phone' : 'Title'] : words[problem];
}
