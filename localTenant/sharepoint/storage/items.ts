/** Rows of items. A column's value stands in the item's JSON content under the column's internal name. */
import { randomUUID } from 'node:crypto';
import type { Json } from '../protocol/http';
import { removeAttachmentsOf } from './attachments';
import { logItemChange } from './changes';
import type { Database, SqlValue } from './database';
import { keepVersion, removeVersions } from './itemVersions';
import type { ListRow } from './lists';
import { recycle } from './recycleBin';

export type Content = Readonly<Record<string, Json>>;

interface ItemRow {
  readonly list_id: string;
  readonly id: number;
  readonly guid: string;
  readonly unique_id: string;
  readonly version: number;
  readonly label: string;
  readonly created: string;
  readonly modified: string;
  readonly author: number;
  readonly editor: number;
  readonly content: string;
  /** 1 for a folder, 0 for everything else. */
  readonly object_type: 0 | 1;
  /** The folder it is in, relative to the list's own: empty for that one itself. */
  readonly folder: string;
  /** The name of a file or folder; null for what is known by its number. */
  readonly leaf: string | null;
}

export interface Item extends Omit<ItemRow, 'content'> {
  readonly content: Content;
}

export function itemById(database: Database, listId: string, id: number): Item | undefined {
  const row = database.get<ItemRow>('SELECT * FROM item WHERE list_id = ? AND id = ?', listId, id);
  return row === undefined ? undefined : readItem(row);
}

export interface Condition {
  readonly sql: string;
  readonly values: readonly SqlValue[];
}

/** @param order SQL expressions with direction */
export function findItems(
  database: Database,
  listId: string,
  where: Condition,
  order: string,
  limit: number,
): Item[] {
  const sql = `SELECT * FROM item WHERE list_id = ? AND (${where.sql}) ORDER BY ${order} LIMIT ?`;
  return database.all<ItemRow>(sql, listId, ...where.values, limit).map(readItem);
}

/** Whether more than so many fit; counts no further than it must. */
export function hasMoreItems(database: Database, listId: string, where: Condition, than: number): boolean {
  const sql = `SELECT 1 FROM item WHERE list_id = ? AND (${where.sql}) LIMIT 1 OFFSET ?`;
  return database.get(sql, listId, ...where.values, than) !== undefined;
}

/** @param now in whole seconds */
export function addItem(
  database: Database,
  list: ListRow,
  content: Content,
  userId: number,
  now: string,
): Item {
  const item: Item = {
    ...{
      list_id: list.id,
      id: list.next_item_id,
      guid: randomUUID(),
      unique_id: randomUUID(),
      version: 1,
      label: '1.0',
    },
    ...{ created: now, modified: now, author: userId, editor: userId, content },
    ...{ object_type: 0, folder: '', leaf: null },
  };
  database.run(
    'UPDATE list SET next_item_id = next_item_id + 1, item_modified = ? WHERE id = ?',
    now,
    list.id,
  );
  insertItem(database, item);
  logItemChange(database, item, 'add', now);
  return item;
}

function insertItem(database: Database, item: Item): void {
  const {
    list_id: listId,
    id,
    guid,
    unique_id: uniqueId,
    version,
    label,
    created,
    modified,
    folder,
    leaf,
  } = item;
  database.run(
    `INSERT INTO item (list_id, id, guid, unique_id, version, label, created, modified, author, editor, content, object_type,
      folder, leaf, folder_key, place_key)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, fold_case(?), fold_case(?))`,
    ...[listId, id, guid, uniqueId, version, label, created, modified, item.author, item.editor],
    ...[JSON.stringify(item.content), item.object_type, folder, leaf, folder],
    leaf === null ? null : `${folder === '' ? '' : `${folder}/`}${leaf}`,
  );
}

/** @param keeping what was there becomes a version of its own where the list keeps versions; `overwrite` lets it go */
export function changeItem(
  database: Database,
  list: ListRow,
  item: Item,
  content: Content,
  userId: number,
  now: string,
  keeping: 'version' | 'overwrite' = 'version',
): Item {
  const versioned = list.enable_versioning === 1 && keeping === 'version';
  const label = versioned ? `${Number.parseInt(item.label, 10) + 1}.0` : item.label;
  const changed = { ...item, version: item.version + 1, label, modified: now, editor: userId, content };
  if (versioned) keepVersion(database, item, list.major_version_limit);
  database.run('UPDATE list SET item_modified = ? WHERE id = ?', now, list.id);
  database.run(
    'UPDATE item SET version = ?, label = ?, modified = ?, editor = ?, content = ? WHERE list_id = ? AND id = ?',
    ...[changed.version, label, now, userId, JSON.stringify(content), list.id, item.id],
  );
  logItemChange(database, changed, 'update', now);
  return changed;
}

/** For good, with its versions and attachments. */
export function removeItem(database: Database, item: Item, now: string): void {
  takeAway(database, item, now);
  forgetItem(database, item);
}

/** @returns id in the recycle bin */
export function recycleItem(
  database: Database,
  list: ListRow,
  item: Item,
  userId: number,
  now: string,
): string {
  takeAway(database, item, now);
  const { Title: title } = item.content;
  return recycle(
    database,
    { web_id: list.site_id },
    {
      ...{ kind: 'item', list_id: list.id, title: typeof title === 'string' ? title : '' },
      ...{ leaf_name: `${item.id}_.000`, dir_name: list.path.replace(/^\//, ''), author: item.author },
      ...{ deleted: now, deleted_by: userId, size: JSON.stringify(item).length, content: { ...item } },
    },
  );
}

/** As it was, with its id; versions, attachments and permissions of its own never left. */
export function restoreItem(database: Database, item: Item, now: string): void {
  // One thrown away before items had places has none.
  insertItem(database, Object.assign({ object_type: 0, folder: '', leaf: null }, item));
  database.run('UPDATE list SET item_modified = ? WHERE id = ?', now, item.list_id);
  logItemChange(database, item, 'restore', now);
}

/** What is left of an item that is gone from its list. */
export function forgetItem(database: Database, item: Pick<Item, 'list_id' | 'id'>): void {
  const { list_id: listId, id } = item;
  database.run("DELETE FROM permission_scope WHERE kind = 'item' AND target = ?", `${listId}/${id}`);
  removeVersions(database, item);
  removeAttachmentsOf(database, item);
}

/** Out of its list; what belongs to it stays, for the recycle bin. */
export function takeAway(database: Database, item: Item, now: string): void {
  const { list_id: listId, id } = item;
  database.run('DELETE FROM item WHERE list_id = ? AND id = ?', listId, id);
  database.run('UPDATE list SET item_modified = ?2, item_deleted = ?2 WHERE id = ?1', listId, now);
  logItemChange(database, item, 'delete', now);
}

function readItem(row: ItemRow): Item {
  return { ...row, content: JSON.parse(row.content) as Content };
}
