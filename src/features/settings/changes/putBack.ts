import type { ListSchema, Row } from '../../../contracts/listSchema';
import type { Kept, ListStore } from '../../../contracts/listStore';
import type { SettingsRows } from '../rows/useSettingsRows';
import { type Change, isSame, type ToldList, toldLists } from './change';

/** The row a change was made to, as it stands now. */
export function rowOf(rows: SettingsRows, { list, key }: Pick<Change, 'list' | 'key'>): Row | undefined {
  const all: Readonly<Record<ToldList, readonly Row[]>> = {
    settings: rows.settings,
    areas: rows.areas,
    departments: rows.departments,
    helpNumbers: rows.numbers,
    resourcePersons: rows.persons,
  };
  return all[list].find((row) => row.key === key);
}

/** What there is to do about a change: put back what was there before, nothing because it is so already, or nothing at all. */
export function wayBack({ list, what }: Change, row: Row | undefined): 'putBack' | 'isSo' | undefined {
  // The day the page was put to use is no choice to go back on: without it the page begins anew.
  if (what.kind !== 'column' || !row || row.saving || fieldOf(row, 'Title') === 'inUseSince')
    return undefined;
  const schema: ListSchema | undefined = toldLists.find(({ code }) => code === list);
  const column = schema?.columns[what.column];
  const empty = isSame(what.from, '');
  // A name has to be there, and a day or a number cannot be written empty.
  if (!column || (empty && (column.required || column.type === 'date' || column.type === 'number')))
    return undefined;
  const now = fieldOf(row, what.column);
  const same =
    what.column === 'State' ? (now === 'retired') === (what.from === 'retired') : isSame(now, what.from);
  return same ? 'isSo' : 'putBack';
}

/** Through the ordinary way of changing, so that two who do it at once are told of each other. */
export function putBack(store: ListStore, change: Change, row: Row): Promise<Kept> | undefined {
  const schema = toldLists.find(({ code }) => code === change.list);
  if (!schema || change.what.kind !== 'column') return undefined;
  const { column, from } = change.what;
  return store.change<ListSchema>(
    schema,
    row.key,
    { [column]: fieldOf(row, column) },
    { [column]: (from ?? '') as string },
  );
}

const fieldOf = (row: Row, column: string) => (row.fields as Readonly<Record<string, unknown>>)[column];
