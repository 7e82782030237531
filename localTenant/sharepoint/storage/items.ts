/** Rows of items. A column's value stands in the item's JSON content under the column's internal name. */
import { randomUUID } from 'node:crypto';
import type { Json } from '../protocol/http';
import type { Database, SqlValue } from './database';
import type { ListRow } from './lists';

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
  };
  database.run(
    'UPDATE list SET next_item_id = next_item_id + 1, item_modified = ? WHERE id = ?',
    now,
    list.id,
  );
  database.run(
    'INSERT INTO item (list_id, id, guid, unique_id, version, label, created, modified, author, editor, content) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
    ...[
      item.list_id,
      item.id,
      item.guid,
      item.unique_id,
      item.version,
      item.label,
      item.created,
      item.modified,
    ],
    ...[item.author, item.editor, JSON.stringify(content)],
  );
  return item;
}

export function changeItem(
  database: Database,
  list: ListRow,
  item: Item,
  content: Content,
  userId: number,
  now: string,
): Item {
  const label = list.enable_versioning === 1 ? `${Number.parseInt(item.label, 10) + 1}.0` : item.label;
  const changed = { ...item, version: item.version + 1, label, modified: now, editor: userId, content };
  database.run('UPDATE list SET item_modified = ? WHERE id = ?', now, list.id);
  database.run(
    'UPDATE item SET version = ?, label = ?, modified = ?, editor = ?, content = ? WHERE list_id = ? AND id = ?',
    ...[changed.version, label, now, userId, JSON.stringify(content), list.id, item.id],
  );
  return changed;
}

export function removeItem(database: Database, item: Item, now: string): void {
  const { list_id: listId, id } = item;
  database.run("DELETE FROM permission_scope WHERE kind = 'item' AND target = ?", `${listId}/${id}`);
  database.run('DELETE FROM item WHERE list_id = ? AND id = ?', listId, id);
  database.run('UPDATE list SET item_modified = ?2, item_deleted = ?2 WHERE id = ?1', listId, now);
}

/** @returns id in the recycle bin */
export function recycleItem(database: Database, item: Item, userId: number, now: string): string {
  const id = randomUUID();
  database.run(
    'INSERT INTO recycled_item VALUES (?, ?, ?, ?, ?)',
    id,
    item.list_id,
    JSON.stringify(item),
    now,
    userId,
  );
  removeItem(database, item, now);
  return id;
}

function readItem(row: ItemRow): Item {
  return { ...row, content: JSON.parse(row.content) as Content };
}
