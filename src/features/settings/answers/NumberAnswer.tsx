import { Field, Input } from '@fluentui/react-components';
import type { NumberRange } from '../../../lists';
import { useText } from '../../../text';
import { answersText } from './text';

/** A whole number in a range, typed. */
export function NumberAnswer(props: {
  readonly label: string;
  readonly hint: string;
  readonly range: NumberRange;
  readonly value: string;
  readonly type: (value: string) => void;
  /** It was handed over, and is not a number in the range. */
  readonly wrong: boolean;
}) {
  const { label, hint, range, value, wrong } = props;
  const text = useText(answersText);
  return (
    <Field
      label={label}
      hint={hint}
      validationState={wrong ? 'error' : 'none'}
      validationMessage={wrong ? text.between(range.least, range.most) : undefined}
    >
      <Input
        type="number"
        min={range.least}
        max={range.most}
        value={value}
        onChange={(_, typed) => props.type(typed.value)}
      />
    </Field>
  );
}
