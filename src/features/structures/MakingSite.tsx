import { Field, ProgressBar } from '@fluentui/react-components';
import { useText } from '../../text';
import { structuresText } from './text';

/** Steps that are finished, of all there are; none while they are being counted. */
export interface Making {
  readonly finished: number;
  readonly all: number;
}

/** How far a site has come in being made ready. */
export function MakingSite({ label, making }: { readonly label: string; readonly making: Making }) {
  const text = useText(structuresText);
  const { finished, all } = making;
  return (
    <Field role="status" validationState="none" validationMessage={text.making(finished, all)}>
      <ProgressBar
        aria-label={label}
        value={all > 0 ? finished : undefined}
        max={all > 0 ? all : undefined}
      />
    </Field>
  );
}
