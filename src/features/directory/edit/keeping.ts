/**
 * Everything that is done to the list of resource persons, each thing with the way back. The way back is made from what
 * the person saw, and goes through the same merge as every change: what others wrote meanwhile stays.
 */
import type { Kept, ListStore } from '../../../contracts/listStore';
import { resourcePersons } from '../../../lists';
import { listOf, madeAgain, type PersonFields, type PersonRow, valuesOf } from './personFields';

export interface Done {
  readonly kept: Kept;
  readonly undo: () => Promise<void>;
}

export async function changePerson(store: ListStore, row: PersonRow, fields: PersonFields): Promise<Done> {
  const before = valuesOf(row, Object.keys(fields));
  const kept = await store.change(resourcePersons, row.key, before, fields);
  return { kept, undo: async () => void (await store.change(resourcePersons, row.key, fields, before)) };
}

export async function addPerson(store: ListStore, fields: PersonFields): Promise<Done> {
  const key = crypto.randomUUID();
  const kept = await store.change(resourcePersons, key, undefined, fields);
  return { kept, undo: async () => void (await store.remove(resourcePersons, key, fields)) };
}

/** Nobody sees the person any more; the row goes to SharePoint's recycle bin. */
export async function removePerson(store: ListStore, row: PersonRow): Promise<Done> {
  const kept = await store.remove(resourcePersons, row.key, row.fields);
  const again = madeAgain(row);
  return { kept, undo: async () => void (await store.change(resourcePersons, row.key, undefined, again)) };
}

/**
 * Somebody changes job: the successor covers their areas too, stands in where they did, and they leave the list. The
 * successor is written first, so that no area is without anybody in between.
 */
export async function handOver(
  store: ListStore,
  from: PersonRow,
  to: PersonRow,
  rows: readonly PersonRow[],
): Promise<Done> {
  const keys = [...listOf(textOf(to, 'AreaKeys')), ...listOf(textOf(from, 'AreaKeys'))];
  const steps = [await changePerson(store, to, { AreaKeys: [...new Set(keys)].join(';') })];
  for (const row of rows)
    if (row.fields.Substitute === from.key)
      steps.push(await changePerson(store, row, { Substitute: row.key === to.key ? '' : to.key }));
  const left = await removePerson(store, from);
  return {
    kept: left.kept,
    async undo() {
      for (const step of [left, ...steps.reverse()]) await step.undo();
    },
  };
}

function textOf({ fields }: PersonRow, column: 'AreaKeys'): string {
  const value = fields[column];
  return typeof value === 'string' ? value : '';
}
