import { Button, Field, SpinButton } from '@fluentui/react-components';
import { useRef } from 'react';
import { useText } from '../../../text';
import { useFollowUpStyles } from '../FollowUp.styles';
import { enteringText } from './text';
import type { NumbersDraft } from './useNumbersDraft';

/** One number being written. One that looks like a slip of the keyboard is asked about, and kept if it was meant. */
export function NumberField(props: {
  readonly column: string;
  readonly label: string;
  readonly hint?: string;
  readonly numbers: Pick<NumbersDraft, 'draft' | 'confirm'>;
  /** What is asked of a number that looks like a slip. */
  readonly asked: (typed: string) => string;
  readonly readOnly?: boolean;
}) {
  const { column, numbers } = props;
  const { draft } = numbers;
  const styles = useFollowUpStyles();
  const text = useText(enteringText);
  const input = useRef<HTMLInputElement>(null);
  const typed = draft.text(column);
  const problem = draft.problem(column);
  const asked = problem === 'far';
  const message = asked ? props.asked(typed.trim()) : problem && text.problems[problem];
  const confirm = () => {
    numbers.confirm(column);
    input.current?.focus();
  };
  return (
    <div className={styles.stepper}>
      <Field
        label={props.label}
        hint={message === undefined ? props.hint : undefined}
        validationState={asked ? 'warning' : problem ? 'error' : 'none'}
        validationMessage={message}
      >
        <SpinButton
          ref={input}
          name={column}
          min={0}
          readOnly={props.readOnly}
          value={/^\s*\d+\s*$/.test(typed) ? Number(typed) : null}
          displayValue={typed}
          onChange={(_, { value, displayValue }) =>
            draft.type(column, value === undefined || value === null ? (displayValue ?? '') : String(value))
          }
          onBlur={() => void draft.flush(column)}
          onKeyDown={({ key }) => key === 'Enter' && void draft.flush(column)}
        />
      </Field>
      {asked && (
        <Button size="small" onClick={confirm}>
          {text.confirm(typed.trim())}
        </Button>
      )}
    </div>
  );
}
