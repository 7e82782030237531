import { useState } from 'react';
import type { ListStore } from '../../../../contracts/listStore';
import { guestAccess } from '../../../../lists';
import { useGuardFindings, useRowDraft } from '../../../../ui';
import { asText, rowFields } from '../../../../workspace';
import type { GuestRow } from '../../meetingLists';
import { guestProblem } from './guestProblem';

/** What is typed about one guest. */
export function useGuestDraft(options: {
  readonly store: ListStore;
  readonly rowKey: string;
  readonly row: GuestRow | undefined;
  readonly today: string;
}) {
  const { store, rowKey, row, today } = options;
  const guard = useGuardFindings(guestAccess);
  const [meant, setMeant] = useState<string>();
  const draft = useRowDraft({
    guard,
    name: `${guestAccess.code}/${rowKey}`,
    row: row?.fields,
    asText,
    required: ['Title', 'Until'],
    problem: (column, text) =>
      // A day that stands there may have passed since.
      column === 'Until' && text !== '' && text === asText(column, row?.fields.Until)
        ? undefined
        : guestProblem(column, text, today, meant),
    save: (base, typed) => store.change(guestAccess, rowKey, base, rowFields(guestAccess, typed)),
  });
  return { draft, guard, meant, setMeant };
}
