/** Rows of an item's earlier versions; the current one is the item itself. */
import type { JsonObject } from '../protocol/http';
import type { Database } from './database';

/** What SharePoint counts for one major version. */
const perMajor = 512;

export interface ItemVersion {
  /** 512 for 1.0, 1024 for 2.0. */
  readonly version: number;
  /** `owshiddenversion`: counts every write. */
  readonly hidden_version: number;
  readonly modified: string;
  readonly editor: number;
  readonly content: JsonObject;
}

interface Place {
  readonly list_id: string;
  readonly id: number;
}

/** What of an item makes a version. */
interface Versioned extends Place, Pick<ItemVersion, 'modified' | 'editor' | 'content'> {
  /** `1.0` */
  readonly label: string;
  readonly version: number;
}

/** The item as it stands, as its own newest version. */
export function currentVersion({ label, version, modified, editor, content }: Versioned): ItemVersion {
  return {
    version: Number.parseInt(label, 10) * perMajor,
    hidden_version: version,
    modified,
    editor,
    content,
  };
}

export function versionLabel({ version }: Pick<ItemVersion, 'version'>): string {
  return `${Math.floor(version / perMajor)}.${version % perMajor}`;
}

/** Newest first, without the current one. */
export function earlierVersions(database: Database, { list_id: listId, id }: Place): ItemVersion[] {
  return database
    .all<Omit<ItemVersion, 'content'> & { readonly content: string }>(
      `SELECT version, hidden_version, modified, editor, content FROM item_version WHERE list_id = ? AND item_id = ?
        ORDER BY version DESC`,
      ...[listId, id],
    )
    .map((row) => ({ ...row, content: JSON.parse(row.content) as JsonObject }));
}

/** Before the item is written anew. @param most versions kept, the current one among them; 0 keeps all */
export function keepVersion(database: Database, item: Versioned, most: number): void {
  const { version, hidden_version: hidden, modified, editor, content } = currentVersion(item);
  const { list_id: listId, id } = item;
  database.run(
    'INSERT INTO item_version VALUES (?, ?, ?, ?, ?, ?, ?)',
    ...[listId, id, version, hidden, modified, editor, JSON.stringify(content)],
  );
  if (most === 0) return;
  database.run(
    `DELETE FROM item_version WHERE list_id = ?1 AND item_id = ?2 AND version <= (
      SELECT version FROM item_version WHERE list_id = ?1 AND item_id = ?2 ORDER BY version DESC LIMIT 1 OFFSET ?3)`,
    ...[listId, id, most - 1],
  );
}

/** @param version every one when it is absent */
export function removeVersions(database: Database, { list_id: listId, id }: Place, version?: number): void {
  const sql = 'DELETE FROM item_version WHERE list_id = ? AND item_id = ?';
  if (version === undefined) database.run(sql, listId, id);
  else database.run(`${sql} AND version = ?`, listId, id, version);
}

/** The item has become another one, in another list. */
export function handVersionsOver(database: Database, from: Place, to: Place): void {
  database.run(
    'UPDATE item_version SET list_id = ?, item_id = ? WHERE list_id = ? AND item_id = ?',
    ...[to.list_id, to.id, from.list_id, from.id],
  );
}
