import { useRef } from 'react';
import type { ListStore } from '../../../contracts/listStore';
import { yearItems } from '../../../lists';
import { useGuardFindings, useRowDraft } from '../../../ui';
import { asText, rowFields } from '../../../workspace';
import type { YearRow } from '../workRows';
import { yearProblem } from './yearProblem';

/** What is typed about one item. A day says its month: the two never tell two stories. */
export function useYearDraft(options: {
  readonly store: ListStore;
  readonly rowKey: string;
  readonly row: YearRow | undefined;
  readonly today: string;
}) {
  const { store, rowKey, row, today } = options;
  const guard = useGuardFindings(yearItems);
  const fields: Readonly<Record<string, unknown>> | undefined = row?.fields;
  // What stands in another field as the page last had it: the draft asks while it is still being made.
  const textOf = useRef<(column: string) => string>((column) => asText(column, fields?.[column]));
  const draft = useRowDraft({
    guard,
    name: `yearItems/${rowKey}`,
    row: fields,
    asText,
    required: ['Title', 'Kind', 'Month'],
    problem: (column, typed) =>
      // A day that has passed since it was written is told on the line.
      column === 'Day' && typed === asText('Day', fields?.Day)
        ? undefined
        : yearProblem(column, typed, (other) => textOf.current(other), today),
    save: (base, typed) => store.change(yearItems, rowKey, base, rowFields(yearItems, typed)),
  });
  textOf.current = draft.text;
  return { draft, guard };
}
