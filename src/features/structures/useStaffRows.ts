import { useEffect, useState } from 'react';
import type { Row } from '../../contracts/listSchema';
import type { ListStore } from '../../contracts/listStore';
import { areas, resourcePersons, settings } from '../../lists';

export type PersonRow = Row<typeof resourcePersons>;

export interface StaffRows {
  readonly persons: readonly PersonRow[];
  readonly areas: readonly Row<typeof areas>[];
  readonly settings: readonly Row<typeof settings>[];
}

/** What is written here besides groups: the same read as the rest of the product, so it costs nothing. */
export function useStaffRows(store: ListStore): StaffRows | undefined {
  const [rows, setRows] = useState<StaffRows>();
  useEffect(() => {
    const watch = store.watch(
      { areas, resourcePersons, settings },
      {
        seen({ lists }) {
          const { areas: area, resourcePersons: person, settings: setting } = lists;
          if (area.ok && person.ok && setting.ok)
            setRows({ persons: person.rows, areas: area.rows, settings: setting.rows });
        },
        failed: () => undefined,
      },
    );
    return () => watch.stop();
  }, [store]);
  return rows;
}
