import { Field, ProgressBar } from '@fluentui/react-components';
import { useText } from '../../text';
import { settingsText } from './text';

/** How far a plan has come, in a bar and in words. */
export function Progress(props: { readonly label: string; readonly finished: number; readonly all: number }) {
  const text = useText(settingsText);
  return (
    <Field validationMessage={text.making(props.finished, props.all)} validationState="none">
      <ProgressBar value={props.finished} max={props.all} aria-label={props.label} />
    </Field>
  );
}
