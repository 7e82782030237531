import { useEffect, useState } from 'react';
import type { ListStore } from '../../../contracts/listStore';
import { resourcePersons } from '../../../lists';
import type { PersonRow } from './personFields';

/** The rows themselves, for whoever writes in them: the same read as the rest of the page, so it costs nothing. */
export function usePersonRows(store: ListStore): readonly PersonRow[] {
  const [rows, setRows] = useState<readonly PersonRow[]>([]);
  useEffect(() => {
    const watch = store.watch(
      { resourcePersons },
      {
        seen: ({ lists }) => {
          if (lists.resourcePersons.ok) setRows(lists.resourcePersons.rows);
        },
        failed: () => undefined,
      },
    );
    return () => watch.stop();
  }, [store]);
  return rows;
}
