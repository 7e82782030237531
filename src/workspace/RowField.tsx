import { Field, Input, Select, Textarea } from '@fluentui/react-components';
import { FieldGuard, type GuardFindings, type RowDraft } from '../ui';
import { useRowStyles } from './Rows.styles';

/** One column being written: what is typed, what is wrong with it, what the guard found in it. */
export function RowField<P extends string>(props: {
  readonly column: string;
  readonly label: string;
  readonly hint?: string;
  readonly kind?: 'text' | 'date' | 'time' | 'url' | 'email' | 'long';
  /** Where one of some things is chosen. */
  readonly options?: readonly { readonly value: string; readonly name: string }[];
  /** Id of a list of what many write here. */
  readonly list?: string;
  /** Lines to begin with, where much is written. */
  readonly rows?: number;
  readonly required?: boolean;
  readonly draft: RowDraft<P>;
  readonly guard: GuardFindings;
  readonly problems: Readonly<Record<P, string>>;
  readonly typed?: (text: string) => void;
}) {
  const { column, kind = 'text', draft, guard, options } = props;
  const styles = useRowStyles();
  const text = draft.text(column);
  const problem = draft.problem(column);
  const findings = guard.of(column, text);
  const isBlocked = findings.some(({ severity }) => severity === 'block');
  const change = (value: string) => {
    draft.type(column, value);
    props.typed?.(value);
  };
  const shared = { name: column, value: text, onBlur: () => void draft.flush(column) } as const;
  return (
    <div className={styles.field}>
      <Field
        label={props.label}
        required={props.required}
        hint={problem || findings.length > 0 ? undefined : props.hint}
        validationState={problem || isBlocked ? 'error' : 'none'}
        validationMessage={problem && props.problems[problem]}
      >
        {options ? (
          <Select {...shared} onChange={(_, { value }) => change(value)}>
            {options.map(({ value, name }) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </Select>
        ) : kind === 'long' ? (
          <Textarea
            {...shared}
            rows={props.rows ?? 3}
            resize="vertical"
            onChange={(_, { value }) => change(value)}
          />
        ) : (
          <Input
            {...shared}
            type={kind}
            list={props.list}
            autoComplete="off"
            onChange={(_, { value }) => change(value)}
          />
        )}
      </Field>
      <FieldGuard text={text} findings={findings} dismiss={(finding) => guard.dismiss(finding, text)} />
    </div>
  );
}
