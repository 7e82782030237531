/** Everything that is done to the list of groups, each thing with the way back. */
import type { Kept, ListStore } from '../../contracts/listStore';
import type { NewRow } from '../../contracts/listSchema';
import { structures } from '../../lists';
import type { TypedGroup } from './groupFields';
import type { Member } from './members/member';
import { snapshotOf } from './members/snapshot';
import type { Structure } from './structure';

type GroupFields = Partial<NewRow<typeof structures>>;

export interface KeptGroup {
  readonly kept: Kept;
  readonly undo: () => Promise<unknown>;
}

export async function addGroup(
  store: ListStore,
  key: string,
  fields: Partial<TypedGroup>,
): Promise<KeptGroup> {
  const kept = await store.change(structures, key, undefined, fields);
  return { kept, undo: () => store.remove(structures, key, fields) };
}

export async function changeGroup(
  store: ListStore,
  { row }: Structure,
  fields: GroupFields,
): Promise<KeptGroup> {
  const known: Readonly<Record<string, unknown>> = row.fields;
  const before = Object.fromEntries(Object.keys(fields).map((name) => [name, known[name] ?? null]));
  const kept = await store.change(structures, row.key, before, fields);
  return { kept, undo: () => store.change(structures, row.key, fields, before as GroupFields) };
}

export async function removeGroup(store: ListStore, { row }: Structure): Promise<KeptGroup> {
  const kept = await store.remove(structures, row.key, row.fields);
  return { kept, undo: () => store.change(structures, row.key, undefined, wholeOf(row.fields)) };
}

/** Keeps who is in the group as somebody has just seen it. @param today `YYYY-MM-DD` */
export const keepMembers = (
  store: ListStore,
  structure: Structure,
  members: readonly Member[],
  today: string,
): Promise<KeptGroup> => changeGroup(store, structure, { Members: snapshotOf(members), LookedOn: today });

/** The same groups in another site's list; under their keys, so that two who do it make no doubles. */
export const copyGroups = (store: ListStore, groups: readonly Structure[]): Promise<Kept> =>
  store.changeAll(
    structures,
    groups
      .filter(({ row }) => row.key !== '')
      .map(({ row }) => ({
        ...{ kind: 'change', key: row.key, base: undefined, fields: wholeOf(row.fields) },
      })),
  );

/** What a row says, and nothing that it does not. */
function wholeOf(fields: Structure['row']['fields']): GroupFields {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([column, value]) =>
        column in structures.columns && value !== null && value !== undefined && value !== '',
    ),
  );
}
