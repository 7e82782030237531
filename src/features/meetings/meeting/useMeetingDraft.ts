import { useRef } from 'react';
import type { ListStore } from '../../../contracts/listStore';
import { meetings } from '../../../lists';
import { useGuardFindings, useRowDraft } from '../../../ui';
import { asText, rowFields } from '../../../workspace';
import type { Meeting } from './meeting';
import { meetingProblem } from './meetingProblem';

/** What is typed about one meeting. */
export function useMeetingDraft(store: ListStore, meeting: Meeting, today: string) {
  const { key, row } = meeting;
  const fields: Readonly<Record<string, unknown>> = row.fields;
  const guard = useGuardFindings(meetings);
  // What stands in another field as the page last had it: the draft asks while it is still being made.
  const textOf = useRef<(column: string) => string>((column) => asText(column, fields[column]));
  const draft = useRowDraft({
    guard,
    name: `meetings/${key}`,
    row: fields,
    asText,
    required: ['Title', 'Day'],
    problem: (column, typed) =>
      // A meeting that has been held keeps its day.
      column === 'Day' && typed === asText('Day', fields.Day)
        ? undefined
        : meetingProblem(column, typed, (other) => textOf.current(other), today),
    save: (base, typed) => store.change(meetings, key, base, rowFields(meetings, typed)),
  });
  textOf.current = draft.text;
  return { draft, guard };
}
