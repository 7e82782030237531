/** Rows of files attached to items. A recycled one keeps its row, so that its name is free and its content is not lost. */
import { randomUUID } from 'node:crypto';
import { foldCase } from './collation';
import type { Database } from './database';

export interface Attachment {
  readonly id: string;
  readonly name: string;
  /** Counts the times its content was written. */
  readonly version: number;
  /** In bytes. */
  readonly size: number;
}

/** The item. */
interface Place {
  readonly list_id: string;
  readonly id: number;
}

const columns = 'id, name, version, length(content) AS size';

export function attachmentsOf(database: Database, { list_id: listId, id }: Place): Attachment[] {
  const sql = `SELECT ${columns} FROM attachment WHERE list_id = ? AND item_id = ? AND recycled = 0 ORDER BY name_key`;
  return database.all(sql, listId, id);
}

export function hasAttachments(database: Database, { list_id: listId, id }: Place): boolean {
  const sql = 'SELECT 1 FROM attachment WHERE list_id = ? AND item_id = ? AND recycled = 0 LIMIT 1';
  return database.get(sql, listId, id) !== undefined;
}

export function attachmentContent(database: Database, { id }: Attachment): Buffer {
  const row = database.get<{ content: Uint8Array }>('SELECT content FROM attachment WHERE id = ?', id);
  return Buffer.from(row?.content ?? new Uint8Array());
}

/** @returns false when the item has one of that name, in whatever case */
export function addAttachment(database: Database, item: Place, name: string, content: Buffer): boolean {
  const inserted = database.run(
    `INSERT INTO attachment (id, list_id, item_id, name, name_key, content) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
    ...[randomUUID(), item.list_id, item.id, name, foldCase(name), content],
  );
  return inserted === 1;
}

export function changeAttachment(database: Database, { id }: Attachment, content: Buffer): void {
  database.run('UPDATE attachment SET content = ?, version = version + 1 WHERE id = ?', content, id);
}

export function removeAttachment(database: Database, { id }: Pick<Attachment, 'id'>): void {
  database.run('DELETE FROM attachment WHERE id = ?', id);
}

export function removeAttachmentsOf(database: Database, { list_id: listId, id }: Place): void {
  database.run('DELETE FROM attachment WHERE list_id = ? AND item_id = ?', listId, id);
}

export function hideAttachment(database: Database, { id }: Attachment): void {
  database.run('UPDATE attachment SET recycled = 1 WHERE id = ?', id);
}

/** @returns the item it belongs to; undefined when another one has its name by now, or it is gone */
export function showAttachment(database: Database, id: string): Place | undefined {
  const shown = database.run('UPDATE OR IGNORE attachment SET recycled = 0 WHERE id = ?', id);
  const sql = 'SELECT list_id, item_id AS id FROM attachment WHERE id = ? AND recycled = 0';
  return shown === 1 ? database.get<Place>(sql, id) : undefined;
}
