/** The id of a list's own content type of items: the base type's, and the list's id. */
import type { Item } from '../storage/items';
import { documentLibrary, type ListRow } from '../storage/lists';

/** @param item absent for what the list's items are by default */
export function itemContentTypeId(
  { id, template }: Pick<ListRow, 'id' | 'template'>,
  item?: Pick<Item, 'object_type'>,
): string {
  const base = item?.object_type === 1 ? '0x0120' : template === documentLibrary ? '0x0101' : '0x01';
  return `${base}00${id.replaceAll('-', '').toUpperCase()}`;
}
