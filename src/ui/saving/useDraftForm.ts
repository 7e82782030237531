import { useEffect, useRef } from 'react';
import type { RowDraft } from './useRowDraft';

/**
 * A form whose columns are kept as they are typed. Opened because somebody asked to write: the keyboard goes on in its first
 * field.
 * @param first CSS selector of the field to begin in
 */
export function useDraftForm<P extends string>(draft: RowDraft<P>, first = 'input, select, textarea') {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>(first)?.focus(), [first]);
  /** Hands over what is typed; where a column cannot be, the keyboard goes there. @returns whether all of it is */
  const handOver = async (): Promise<boolean> => {
    const column = draft.findProblem() ?? (await draft.flush());
    if (column) form.current?.querySelector<HTMLElement>(`[name="${column}"]`)?.focus();
    return !column;
  };
  return { form, handOver };
}
