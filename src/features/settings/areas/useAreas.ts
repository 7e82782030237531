import { useState } from 'react';
import type { Kept, ListStore } from '../../../contracts/listStore';
import { areas, resourcePersons } from '../../../lists';
import { inOrder, moved, orderOf } from '../rows/order';
import type { SettingsRows } from '../rows/useSettingsRows';
import type { AreaNames } from './AreaForm';
import { type AreaRow, isRetired, repointed } from './areaRow';

/** What was just done to an area, so that it can be undone where it happened. */
export interface Undoable {
  readonly key: string;
  readonly what: 'renamed' | 'retired';
  readonly before: AreaNames;
}

const namesOf = ({ fields }: AreaRow): AreaNames => ({
  Title: typeof fields.Title === 'string' ? fields.Title : '',
  TitleEnglish: typeof fields.TitleEnglish === 'string' ? fields.TitleEnglish : '',
});

/** The municipality's areas in their order, and everything a coordinator does to them. */
export function useAreas(store: ListStore, rows: Pick<SettingsRows, 'areas' | 'persons'>) {
  const [undoable, setUndoable] = useState<Undoable>();
  const inUse = inOrder(rows.areas.filter((row) => !isRetired(row)));
  const write = (row: AreaRow, names: AreaNames) => {
    const before = namesOf(row);
    return store.change(areas, row.key, { ...before }, { ...names });
  };
  return {
    inUse,
    retired: inOrder(rows.areas.filter(isRetired)),
    undoable,
    namesOf,
    add(names: AreaNames): Promise<Kept> {
      const last = Math.max(0, ...inUse.map(orderOf).filter((order) => order < 1e6));
      return store.change(areas, crypto.randomUUID(), undefined, { ...names, SortOrder: last + 1 });
    },
    /** Whoever points at the name is given the key first, so that nobody is lost with the old name. */
    async rename(row: AreaRow, names: AreaNames): Promise<Kept> {
      const before = namesOf(row);
      for (const { person, areaKeys } of repointed(row, rows.persons))
        await store.change(
          resourcePersons,
          person.key,
          { AreaKeys: person.fields.AreaKeys },
          { AreaKeys: areaKeys },
        );
      const kept = await write(row, names);
      if (kept.state === 'savedHere') setUndoable({ key: row.key, what: 'renamed', before });
      return kept;
    },
    async retire(row: AreaRow): Promise<void> {
      await store.change(areas, row.key, { State: row.fields.State }, { State: 'retired' });
      setUndoable({ key: row.key, what: 'retired', before: namesOf(row) });
    },
    async useAgain(row: AreaRow): Promise<void> {
      await store.change(areas, row.key, { State: row.fields.State }, { State: 'used' });
      setUndoable(undefined);
    },
    async undoRename(row: AreaRow): Promise<void> {
      if (undoable) await write(row, undoable.before);
      setUndoable(undefined);
    },
    async move(row: AreaRow, step: -1 | 1): Promise<number> {
      for (const place of moved(inUse, row.key, step))
        await store.change(
          areas,
          place.row.key,
          { SortOrder: place.row.fields.SortOrder },
          { SortOrder: place.order },
        );
      return inUse.indexOf(row) + step + 1;
    },
  };
}
