import type { Column, ListSchema, NewRow } from '../contracts/listSchema';
import type { Fields } from '../contracts/saving';

/** What was typed, as SharePoint takes it: a number as a number, an emptied day or number as nothing at all. */
export function rowFields<S extends ListSchema>(list: S, typed: Fields): Partial<NewRow<S>> {
  const columns: Readonly<Record<string, Column>> = list.columns;
  const entries = Object.entries(typed).map(([name, value]) => {
    const type = columns[name]?.type;
    if (value === '' && (type === 'date' || type === 'number')) return [name, null] as const;
    return [name, type === 'number' ? Number(value) : value] as const;
  });
  return Object.fromEntries(entries) as Partial<NewRow<S>>;
}

/** A removed row as it is made again: what it said, and nothing that it did not. */
export function madeAgain<S extends ListSchema>(list: S, fields: Fields): Partial<NewRow<S>> {
  const said = Object.entries(fields).filter(
    ([column, value]) => column in list.columns && value !== null && value !== undefined && value !== '',
  );
  return Object.fromEntries(said) as Partial<NewRow<S>>;
}
