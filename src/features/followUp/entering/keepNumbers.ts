import type { ListSchema, NewRow } from '../../../contracts/listSchema';
import type { Kept, ListStore } from '../../../contracts/listStore';
import type { Fields } from '../../../contracts/saving';
import { rowFields } from '../../../workspace';

/**
 * Keeps numbers in a row whose key says what they are numbers of. Where nobody has seen the row, it is made first with
 * what is the same for everyone and then given the numbers: if somebody else has made it meanwhile, the two meet as any
 * two changes of one row do, and neither is lost or counted twice.
 * @param place what the row says of itself @param base the columns as the person saw them; undefined where there was no row
 */
export function keepNumbers<S extends ListSchema>(
  store: ListStore,
  list: S,
  row: { readonly key: string; readonly place: Partial<NewRow<S>> },
  base: Fields | undefined,
  typed: Fields,
): Promise<Kept> {
  const fields = rowFields(list, typed);
  if (base) return store.change(list, row.key, base, fields);
  const empty = Object.fromEntries(Object.keys(typed).map((column) => [column, null]));
  return store.changeAll(list, [
    { kind: 'change', key: row.key, base: undefined, fields: row.place },
    { kind: 'change', key: row.key, base: empty, fields },
  ]);
}
