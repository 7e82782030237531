import { Button, Field, Input } from '@fluentui/react-components';
import { useRef } from 'react';
import { useText } from '../../../text';
import { FieldGuard, type GuardFindings, type RowDraft } from '../../../ui';
import { useEditorStyles } from './OwnNumbers.styles';
import type { NumberProblem, WrittenColumn } from './ownNumber';
import { ownNumbersText } from './text';

const inputTypes = { Phone: 'tel', CheckedOn: 'date' } as const satisfies Partial<
  Record<WrittenColumn, 'tel' | 'date'>
>;

/** One column of a number: what is typed, what is wrong with it, what the guard found in it. */
export function NumberField(props: {
  readonly column: WrittenColumn;
  readonly draft: RowDraft<NumberProblem>;
  readonly guard: GuardFindings;
  readonly required: boolean;
  /** `YYYY-MM-DD` */
  readonly today: string;
}) {
  const { column, draft, guard, required, today } = props;
  const styles = useEditorStyles();
  const text = useText(ownNumbersText);
  const input = useRef<HTMLInputElement>(null);
  const typed = draft.text(column);
  const problem = draft.problem(column);
  const findings = guard.of(column, typed);
  const isBlocked = findings.some(({ severity }) => severity === 'block');
  const show = (start: number, end: number) => {
    input.current?.focus();
    input.current?.setSelectionRange(start, end);
  };
  return (
    <div className={styles.field}>
      <Field
        label={text.labels[column]}
        required={required}
        hint={problem || findings.length > 0 ? undefined : text.hints[column] || undefined}
        validationState={problem || isBlocked ? 'error' : 'none'}
        validationMessage={problem && problemWords(text.problems, column, problem)}
      >
        <Input
          ref={input}
          name={column}
          type={column in inputTypes ? inputTypes[column as keyof typeof inputTypes] : 'text'}
          max={column === 'CheckedOn' ? today : undefined}
          autoComplete="off"
          value={typed}
          onChange={(_, { value }) => draft.type(column, value)}
          onBlur={() => void draft.flush(column)}
        />
      </Field>
      {column === 'CheckedOn' && typed !== today && (
        <div>
          <Button size="small" onClick={() => draft.type(column, today)}>
            {text.checkedToday}
          </Button>
        </div>
      )}
      <FieldGuard
        text={typed}
        findings={findings}
        show={show}
        dismiss={(finding) => {
          guard.dismiss(finding, typed);
          input.current?.focus();
        }}
      />
    </div>
  );
}

function problemWords(
  words: (typeof ownNumbersText)['da']['problems'],
  column: WrittenColumn,
  problem: NumberProblem,
): string {
  return problem === 'missing' ? words.missing[column === 'Phone' ? 'Phone' : 'Title'] : words[problem];
}
