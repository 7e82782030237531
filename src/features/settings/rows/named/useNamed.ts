import { useState } from 'react';
import type { Kept, ListStore } from '../../../../contracts/listStore';
import type { Fields } from '../../../../contracts/saving';
import { inOrder, moved, orderOf } from '../order';
import { isRetired, type NamedRow, type NamedSchema, type Names, namesOf, type Places } from './namedRow';

/** What was just done to one of them, so that it can be undone where it happened. */
interface Undoable {
  readonly key: string;
  readonly what: 'renamed' | 'retired';
  readonly before: Names;
}

/** One that was just given to another place, and is no longer among these. */
interface Left {
  readonly row: NamedRow;
  readonly place: string;
}

/** Things the municipality names itself, in their order, and everything a coordinator does to them. */
export function useNamed(
  store: ListStore,
  schema: NamedSchema,
  rows: readonly NamedRow[],
  options: {
    /** What every new one is made with besides its names. */
    readonly made?: Fields;
    readonly places?: Places;
    /** What has to be in place before one gets another name. */
    readonly beforeRename?: (row: NamedRow) => Promise<void>;
  },
) {
  const [undoable, setUndoable] = useState<Undoable>();
  const [left, setLeft] = useState<Left>();
  const { places } = options;
  const inUse = inOrder(rows.filter((row) => !isRetired(row)));
  const write = (row: NamedRow, names: Names) =>
    store.change(schema, row.key, { ...namesOf(row) }, { ...names });
  return {
    inUse,
    retired: inOrder(rows.filter(isRetired)),
    undoable,
    left: left && rows.every(({ key }) => key !== left.row.key) ? left : undefined,
    add(names: Names): Promise<Kept> {
      const last = Math.max(0, ...inUse.map(orderOf).filter((order) => order < 1e6));
      const fields = { ...options.made, ...names, SortOrder: last + 1 };
      return store.change(schema, crypto.randomUUID(), undefined, fields);
    },
    async rename(row: NamedRow, names: Names, place = places?.here): Promise<Kept> {
      await options.beforeRename?.(row);
      if (places && place !== undefined && place !== places.here) {
        const before: Fields = { ...namesOf(row), [places.column]: places.here };
        const after: Fields = { ...names, [places.column]: place };
        const given = await store.change(schema, row.key, before, after);
        if (given.state === 'savedHere') setLeft({ row, place });
        return given;
      }
      const kept = await write(row, names);
      if (kept.state === 'savedHere') setUndoable({ key: row.key, what: 'renamed', before: namesOf(row) });
      return kept;
    },
    async retire(row: NamedRow): Promise<void> {
      await store.change(schema, row.key, { State: row.fields.State }, { State: 'retired' });
      setUndoable({ key: row.key, what: 'retired', before: namesOf(row) });
    },
    async useAgain(row: NamedRow): Promise<void> {
      await store.change(schema, row.key, { State: row.fields.State }, { State: 'used' });
      setUndoable(undefined);
    },
    async takeBack(): Promise<void> {
      if (left && places) {
        const there: Fields = { [places.column]: left.place };
        const here: Fields = { [places.column]: places.here };
        await store.change(schema, left.row.key, there, here);
      }
      setLeft(undefined);
    },
    async undoRename(row: NamedRow): Promise<void> {
      if (undoable) await write(row, undoable.before);
      setUndoable(undefined);
    },
    async move(row: NamedRow, step: -1 | 1): Promise<number> {
      for (const place of moved(inUse, row.key, step))
        await store.change(
          schema,
          place.row.key,
          { SortOrder: place.row.fields.SortOrder },
          { SortOrder: place.order },
        );
      return inUse.indexOf(row) + step + 1;
    },
  };
}
