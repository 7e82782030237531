import { Field, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { type ReactNode, useRef } from 'react';
import { FieldGuard } from './FieldGuard';
import type { GuardFindings } from './useGuardFindings';
import type { RowDraft } from './useRowDraft';

const useStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
});

/** One column being written: what is typed, what is wrong with it, what the guard found in it. */
export function DraftField<P extends string>(props: {
  readonly column: string;
  readonly draft: RowDraft<P>;
  readonly guard: GuardFindings;
  readonly label: string;
  readonly hint?: string;
  readonly required: boolean;
  readonly type?: 'text' | 'tel' | 'email' | 'date';
  /** The latest day of a date. */
  readonly max?: string;
  /** Several lines. */
  readonly long?: boolean;
  readonly words: (problem: P) => string;
  /** What can be done with the field, below it. */
  readonly children?: ReactNode;
}) {
  const { column, draft, guard } = props;
  const styles = useStyles();
  const input = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const typed = draft.text(column);
  const problem = draft.problem(column);
  const findings = guard.of(column, typed);
  const isBlocked = findings.some(({ severity }) => severity === 'block');
  const writing = {
    ...{ ref: input, name: column, value: typed, autoComplete: 'off' },
    onChange: (_: unknown, { value }: { readonly value: string }) => draft.type(column, value),
    onBlur: () => void draft.flush(column),
  };
  return (
    <div className={styles.field}>
      <Field
        label={props.label}
        required={props.required}
        hint={problem || findings.length > 0 ? undefined : props.hint || undefined}
        validationState={problem || isBlocked ? 'error' : 'none'}
        validationMessage={problem && props.words(problem)}
      >
        {props.long ? (
          <Textarea {...writing} rows={3} resize="vertical" />
        ) : (
          <Input {...writing} type={props.type ?? 'text'} max={props.max} />
        )}
      </Field>
      {props.children}
      <FieldGuard
        text={typed}
        findings={findings}
        show={(start, end) => {
          input.current?.focus();
          input.current?.setSelectionRange(start, end);
        }}
        dismiss={(finding) => {
          guard.dismiss(finding, typed);
          input.current?.focus();
        }}
      />
    </div>
  );
}
