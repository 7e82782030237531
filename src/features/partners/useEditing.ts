import { useEffect, useState } from 'react';
import type { ListStore } from '../../contracts/listStore';
import type { Fields } from '../../contracts/saving';
import { partners } from '../../lists';
import { madeAgain } from './edit/partnerFields';
import type { PartnerKind } from './partnerKinds';
import type { PartnerRow } from './usePartners';

/** What was just removed, and where it stood. */
export interface Removed {
  readonly key: string;
  readonly kind: PartnerKind;
  readonly place: number;
  readonly label: string;
  readonly fields: Fields;
}

/** A new partner that was begun: still there when the page is left and entered again. */
let begun: string | undefined;

/** Which partner is being written, what was just removed, and where the keyboard goes on. */
export function useEditing(store: ListStore, rows: readonly PartnerRow[]) {
  const [newKey, setNewKey] = useState(begun);
  // Somebody who is given another kind stays under the hands of who writes until they are done.
  const [open, setOpen] = useState<{ readonly key: string; readonly kind?: PartnerKind } | undefined>(
    newKey === undefined ? undefined : { key: newKey },
  );
  const [focusKey, setFocusKey] = useState('');
  const [removed, setRemoved] = useState<Removed>();
  const isWritten = rows.some(({ key }) => key === newKey);
  useEffect(() => {
    begun = isWritten ? undefined : newKey;
  }, [newKey, isWritten]);
  return {
    open,
    newKey,
    focusKey,
    removed,
    add: () => {
      const key = newKey !== undefined && !isWritten ? newKey : crypto.randomUUID();
      setNewKey(key);
      setOpen({ key });
      setRemoved(undefined);
    },
    edit: (key: string, kind: PartnerKind) => {
      setOpen({ key, kind });
      setRemoved(undefined);
    },
    close: () => {
      setFocusKey(open?.key ?? '');
      setOpen(undefined);
      setNewKey(undefined);
    },
    drop: () => {
      setOpen(undefined);
      setNewKey(undefined);
    },
    remove: (row: PartnerRow, what: Omit<Removed, 'fields' | 'key'>) => {
      setRemoved({ ...what, key: row.key, fields: row.fields });
      setOpen(undefined);
      setNewKey(undefined);
      void store.remove(partners, row.key, row.fields).then((kept) => {
        // Refused: it stands where it stood.
        if (kept.state === 'notSaved' && kept.why === 'newerLists') setRemoved(undefined);
      });
    },
    undo: ({ fields }: Removed) => {
      // Under a new key: the old one is still being taken away.
      const key = crypto.randomUUID();
      setRemoved(undefined);
      setFocusKey(key);
      void store.change(partners, key, undefined, madeAgain(fields));
    },
  };
}
