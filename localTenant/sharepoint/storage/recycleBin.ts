/**
 * Rows of the recycle bin. Whoever throws something away calls `recycle` with what it takes to bring it back; how each kind is
 * brought back or destroyed stands in `resources/recyclables.ts`.
 */
import { randomUUID } from 'node:crypto';
import type { Json } from '../protocol/http';
import type { Database } from './database';
import type { Site } from './sites';

/** By SharePoint's `RecycleBinItemType`. */
export const recycledKinds = { file: 1, item: 3, list: 4, folder: 5, attachment: 7 } as const;
export type RecycledKind = keyof typeof recycledKinds;

/** 1 the user's own bin, 2 the administrator's. */
export type Stage = 1 | 2;

interface Described {
  readonly kind: RecycledKind;
  /** The list that takes the entry with it when it is destroyed; null when there is none. */
  readonly list_id: string | null;
  readonly title: string;
  /** `1_.000`, or the name of the file, folder or list. */
  readonly leaf_name: string;
  /** Server-relative without leading slash: `sites/beredskab/Lists/Meetings`. */
  readonly dir_name: string;
  /** Principal id of who made it. */
  readonly author: number;
  readonly deleted_by: number;
  /** In whole seconds. */
  readonly deleted: string;
  /** In bytes. */
  readonly size: number;
}

export interface NewRecycled extends Described {
  /** What it takes to bring it back; read by the kind alone. */
  readonly content: Json;
}

export interface Recycled extends NewRecycled {
  readonly id: string;
  readonly stage: Stage;
}

type Row = Described & { readonly id: string; readonly stage: Stage; readonly content: string };

/** @returns its id in the recycle bin */
export function recycle(
  database: Database,
  { web_id: webId }: Pick<Site, 'web_id'>,
  entry: NewRecycled,
): string {
  const id = randomUUID();
  database.run(
    `INSERT INTO recycled (id, web_id, kind, list_id, title, leaf_name, dir_name, author, deleted_by, deleted, size, content)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ...[id, webId, entry.kind, entry.list_id, entry.title, entry.leaf_name, entry.dir_name, entry.author],
    ...[entry.deleted_by, entry.deleted, entry.size, JSON.stringify(entry.content)],
  );
  return id;
}

/** Newest first. @param reach of the one web, or of all webs of its site */
export function recycledIn(
  database: Database,
  { id, web_id: webId }: Pick<Site, 'id' | 'web_id'>,
  reach: 'web' | 'site',
): Recycled[] {
  const webs = reach === 'web' ? '?' : 'SELECT id FROM site WHERE coalesce(collection, id) = ?';
  return database
    .all<Row>(
      `SELECT * FROM recycled WHERE web_id IN (${webs}) ORDER BY deleted DESC, rowid DESC`,
      reach === 'web' ? webId : id,
    )
    .map((row) => ({ ...row, content: JSON.parse(row.content) as Json }));
}

export function moveToSecondStage(database: Database, { id }: Pick<Recycled, 'id'>): void {
  database.run('UPDATE recycled SET stage = 2 WHERE id = ?', id);
}

/** Out of the bin; what it held is restored or destroyed by the caller. */
export function forgetRecycled(database: Database, { id }: Pick<Recycled, 'id'>): void {
  database.run('DELETE FROM recycled WHERE id = ?', id);
}
