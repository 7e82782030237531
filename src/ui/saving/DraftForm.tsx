import type { ReactNode } from 'react';
import { useDraftForm } from './useDraftForm';
import type { RowDraft } from './useRowDraft';

/** What is written of one row: closed once everything is handed over. */
export function DraftForm<P extends string>(props: {
  readonly draft: RowDraft<P>;
  readonly label?: string;
  /** Id of what is said about it. */
  readonly describedBy?: string;
  readonly className: string;
  /** CSS selector of the field to begin in; the first where it is absent. */
  readonly first?: string;
  readonly close: () => void;
  readonly children: ReactNode;
}) {
  const { form, handOver } = useDraftForm(props.draft, props.first);
  return (
    <form
      ref={form}
      noValidate
      aria-label={props.label}
      aria-describedby={props.describedBy}
      className={props.className}
      onSubmit={(submit) => {
        submit.preventDefault();
        void handOver().then((over) => over && props.close());
      }}
    >
      {props.children}
    </form>
  );
}
