import { Field, ProgressBar } from '@fluentui/react-components';
import { useText } from '../../../text';
import { readyText } from './text';

/** How far a plan has come, in a bar and in words. */
export function Progress(props: { readonly finished: number; readonly all: number }) {
  const text = useText(readyText);
  const known = props.all > 0;
  return (
    <Field
      role="status"
      validationMessage={known ? text.making(props.finished, props.all) : text.beginning}
      validationState="none"
    >
      <ProgressBar
        value={known ? props.finished : undefined}
        max={known ? props.all : undefined}
        aria-label={text.make}
      />
    </Field>
  );
}
