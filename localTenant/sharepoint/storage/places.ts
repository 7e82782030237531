/**
 * Where an item stands in its list: in which folder, under which name, and whether it is a folder itself. A file is an item
 * with a name; a list item has none and is known by its number. Paths are relative to the list's own folder: `2026/Referat.docx`.
 */
import type { Database } from './database';
import { addItem, findItems, type Content, type Item } from './items';
import type { ListRow } from './lists';

/** By SharePoint's `FileSystemObjectType`. */
export const objectType = { item: 0, folder: 1 } as const;

/** An item with a name: a file or a folder. */
export type NamedItem = Item & { readonly leaf: string };

export interface Place {
  /** Empty for the list's own folder. */
  readonly folder: string;
  readonly leaf: string;
}

export function pathOf({ folder, leaf }: Place): string {
  return folder === '' ? leaf : `${folder}/${leaf}`;
}

export function placeOf(path: string): Place {
  const slash = path.lastIndexOf('/');
  return { folder: slash === -1 ? '' : path.slice(0, slash), leaf: path.slice(slash + 1) };
}

/** `1_.000` for an item without a name. */
export function leafOf({ id, leaf }: Pick<Item, 'id' | 'leaf'>): string {
  return leaf ?? `${id}_.000`;
}

export function isFolder(item: Pick<Item, 'object_type'>): boolean {
  return item.object_type === objectType.folder;
}

export function isNamed(item: Item): item is NamedItem {
  return item.leaf !== null;
}

export function itemAt(database: Database, listId: string, path: string): NamedItem | undefined {
  const where = { sql: 'place_key = fold_case(?)', values: [path] };
  return findItems(database, listId, where, 'id', 1).find(isNamed);
}

export function itemByUniqueId(database: Database, listId: string, uniqueId: string): NamedItem | undefined {
  const where = { sql: 'unique_id = ? AND leaf IS NOT NULL', values: [uniqueId.toLowerCase()] };
  return findItems(database, listId, where, 'id', 1).find(isNamed);
}

/** Files or folders directly in a folder, by name. */
export function namedIn(
  database: Database,
  listId: string,
  folder: string,
  type: (typeof objectType)[keyof typeof objectType],
): NamedItem[] {
  const where = {
    sql: 'folder_key = fold_case(?) AND leaf IS NOT NULL AND object_type = ?',
    values: [folder, type],
  };
  return findItems(database, listId, where, 'sort_key(leaf)', -1).filter(isNamed);
}

/** Everything in a folder and in the folders in it, outermost first. */
export function itemsBelow(database: Database, listId: string, folder: string): Item[] {
  const below = "substr(folder_key, 1, length(fold_case(?)) + 1) = fold_case(?) || '/'";
  const where = { sql: `folder_key = fold_case(?) OR ${below}`, values: [folder, folder, folder] };
  return findItems(database, listId, where, 'length(folder_key), id', -1);
}

/** How many files and folders a folder shows as its own. */
export function countIn(database: Database, listId: string, folder: string): number {
  const sql = 'SELECT count(*) AS count FROM item WHERE list_id = ? AND folder_key = fold_case(?)';
  return database.get<{ count: number }>(sql, listId, folder)?.count ?? 0;
}

export interface Newcomer {
  readonly place: Place;
  readonly type: 0 | 1;
  readonly content: Content;
  readonly userId: number;
}

/** @param now in whole seconds */
export function addAt(database: Database, list: ListRow, newcomer: Newcomer, now: string): NamedItem {
  const { content, place, type, userId } = newcomer;
  // One request may make several items, and each takes a number.
  const counter = database.get<Pick<ListRow, 'next_item_id'>>(
    'SELECT next_item_id FROM list WHERE id = ?',
    list.id,
  );
  const item = addItem(database, { ...list, ...counter }, content, userId, now);
  putAt(database, item, place, type);
  return { ...item, ...place, object_type: type };
}

function putAt(
  database: Database,
  { list_id: listId, id }: Item,
  { folder, leaf }: Place,
  type: 0 | 1,
): void {
  database.run(
    `UPDATE item SET object_type = ?, folder = ?, leaf = ?, folder_key = fold_case(?), place_key = fold_case(?)
      WHERE list_id = ? AND id = ?`,
    ...[type, folder, leaf, folder, pathOf({ folder, leaf }), listId, id],
  );
}

/** Into another folder of the same list or under another name, with everything in it. */
export function moveTo(database: Database, item: NamedItem, to: Place): void {
  const below = isFolder(item) ? itemsBelow(database, item.list_id, pathOf(item)) : [];
  putAt(database, item, to, item.object_type);
  for (const inner of below)
    enterFolder(database, inner, pathOf(to) + inner.folder.slice(pathOf(item).length));
}

/** An item without a name keeps having none. */
function enterFolder(database: Database, item: Item, folder: string): void {
  if (isNamed(item)) {
    putAt(database, item, { folder, leaf: item.leaf }, item.object_type);
    return;
  }
  database.run(
    'UPDATE item SET folder = ?, folder_key = fold_case(?) WHERE list_id = ? AND id = ?',
    ...[folder, folder, item.list_id, item.id],
  );
}
