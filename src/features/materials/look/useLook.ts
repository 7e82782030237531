import { useEffect, useMemo, useState } from 'react';
import type { ListStore } from '../../../contracts/listStore';
import { look as lookList } from '../../../lists';
import { type Look, lookFrom, lookKey, type LookPart, type LookRow } from './look';

const watched = { look: lookList };
const none: readonly LookRow[] = [];

/** How materials look here, for as long as their page is open; the usual look until SharePoint has told. */
export function useLook(store: ListStore): LookInUse {
  const [rows, setRows] = useState(none);
  const [mayEdit, setMayEdit] = useState(false);
  useEffect(() => {
    const watch = store.watch(watched, {
      seen: ({ mayEdit: may, lists }) => {
        setRows(lists.look.ok ? lists.look.rows : none);
        // On a site from before there was such a list, the settings say how it is made.
        setMayEdit(may && lists.look.ok);
      },
      // A file in the usual look is better than none.
      failed: () => undefined,
    });
    return () => watch.stop();
  }, [store]);
  return useMemo(
    () => ({
      ...{ rows, mayEdit, look: lookFrom(rows) },
      write(part, value) {
        const row = rows.find(({ fields }) => fields.Title === part);
        void store.change(
          lookList,
          row?.key ?? lookKey(part),
          row && { Value: row.fields.Value },
          row ? { Value: value } : { Title: part, Value: value },
        );
      },
    }),
    [rows, mayEdit, store],
  );
}

export interface LookInUse {
  readonly look: Look;
  readonly rows: readonly LookRow[];
  readonly mayEdit: boolean;
  readonly write: (part: LookPart, value: string) => void;
}
