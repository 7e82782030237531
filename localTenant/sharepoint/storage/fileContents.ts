/**
 * What is in files, by the file's unique id, so that it outlives the item in the recycle bin and in other libraries. A content
 * counts from the item's version it came with until the next one; earlier versions of the file are read from the same rows.
 */
import type { Database } from './database';

export interface FileContent {
  readonly since: number;
  readonly bytes: Buffer;
}

interface Row {
  readonly since: number;
  readonly bytes: Uint8Array;
}

export interface FileKey {
  readonly list_id: string;
  readonly unique_id: string;
}

/** @param since the item's version; what was there from that version on is replaced */
export function writeContent(database: Database, file: FileKey, since: number, bytes: Buffer): void {
  database.run(
    'INSERT OR REPLACE INTO file_content (unique_id, since, list_id, size, bytes) VALUES (?, ?, ?, ?, ?)',
    ...[file.unique_id, since, file.list_id, bytes.length, bytes],
  );
}

/** @param version the item's, of which the content is wanted; the newest when left out */
export function readContent(
  database: Database,
  { unique_id: id }: FileKey,
  version = Number.MAX_SAFE_INTEGER,
): FileContent | undefined {
  const sql =
    'SELECT since, bytes FROM file_content WHERE unique_id = ? AND since <= ? ORDER BY since DESC LIMIT 1';
  const row = database.get<Row>(sql, id, version);
  return (
    row && {
      since: row.since,
      bytes: Buffer.from(row.bytes.buffer, row.bytes.byteOffset, row.bytes.byteLength),
    }
  );
}

/** Without reading it. @returns bytes */
export function contentSize(
  database: Database,
  { unique_id: id }: FileKey,
  version = Number.MAX_SAFE_INTEGER,
): number {
  const sql = 'SELECT size FROM file_content WHERE unique_id = ? AND since <= ? ORDER BY since DESC LIMIT 1';
  return database.get<{ size: number }>(sql, id, version)?.size ?? 0;
}

/** How often the content has changed; metadata does not count. */
export function contentVersion(database: Database, { unique_id: id }: FileKey): number {
  const sql = 'SELECT max(since) AS since FROM file_content WHERE unique_id = ?';
  return database.get<{ since: number | null }>(sql, id)?.since ?? 1;
}

/** Contents that no kept version needs. @param oldest the item's version of the oldest one kept */
export function forgetContentsBefore(database: Database, { unique_id: id }: FileKey, oldest: number): void {
  database.run(
    `DELETE FROM file_content WHERE unique_id = ?1 AND since <
      (SELECT max(since) FROM file_content WHERE unique_id = ?1 AND since <= ?2)`,
    id,
    oldest,
  );
}

/** With what was on its way into the file. */
export function forgetContent(database: Database, { unique_id: id }: FileKey): void {
  database.run('DELETE FROM upload_piece WHERE unique_id = ?', id);
  database.run('DELETE FROM file_content WHERE unique_id = ?', id);
}

/** The file belongs to another list from now on. */
export function adoptContent(database: Database, { unique_id: id, list_id: listId }: FileKey): void {
  database.run('UPDATE file_content SET list_id = ? WHERE unique_id = ?', listId, id);
}
