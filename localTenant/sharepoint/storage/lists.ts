/** Rows of lists. */
import { randomUUID } from 'node:crypto';
import type { Database } from './database';
import { addBuiltInFields } from './fields';
import type { Site } from './sites';

export interface ListRow {
  readonly id: string;
  readonly site_id: number;
  readonly title: string;
  /** Server-relative, made from the title at creation and unchanged when the list is renamed. */
  readonly path: string;
  readonly description: string;
  readonly template: number;
  readonly hidden: number;
  readonly no_crawl: number;
  readonly enable_versioning: number;
  readonly enable_attachments: number;
  readonly content_types_enabled: number;
  readonly version: number;
  readonly next_item_id: number;
  readonly created: string;
  readonly item_modified: string;
  readonly item_deleted: string;
}

/** What a client may choose when making or changing a list. */
export type ListSettings = Pick<
  ListRow,
  | 'title'
  | 'description'
  | 'hidden'
  | 'no_crawl'
  | 'enable_versioning'
  | 'enable_attachments'
  | 'content_types_enabled'
>;

export const documentLibrary = 101;

export function listsOf(database: Database, site: Site): ListRow[] {
  return database.all<ListRow>('SELECT * FROM list WHERE site_id = ? ORDER BY title', site.id);
}

export function listByTitle(database: Database, site: Site, title: string): ListRow | undefined {
  return database.get<ListRow>(
    'SELECT * FROM list WHERE site_id = ? AND fold_case(title) = fold_case(?)',
    site.id,
    title,
  );
}

export function listById(database: Database, site: Site, id: string): ListRow | undefined {
  return database.get<ListRow>('SELECT * FROM list WHERE site_id = ? AND id = ?', site.id, id.toLowerCase());
}

export function listByPath(database: Database, site: Site, path: string): ListRow | undefined {
  return database.get<ListRow>(
    'SELECT * FROM list WHERE site_id = ? AND fold_case(path) = fold_case(?)',
    site.id,
    path,
  );
}

export function itemCount(database: Database, listId: string): number {
  return (
    database.get<{ count: number }>('SELECT count(*) AS count FROM item WHERE list_id = ?', listId)?.count ??
    0
  );
}

/** @param now in whole seconds */
export function addList(
  database: Database,
  site: Site,
  template: number,
  settings: ListSettings,
  now: string,
): string {
  const id = randomUUID();
  database.run(
    `INSERT INTO list (id, site_id, title, path, description, template, hidden, no_crawl, enable_versioning,
      enable_attachments, content_types_enabled, version, next_item_id, created, item_modified, item_deleted)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, 1, ?, ?, ?)`,
    ...[
      id,
      site.id,
      settings.title,
      freePath(database, site, template, settings.title),
      settings.description,
      template,
    ],
    ...[settings.hidden, settings.no_crawl, settings.enable_versioning, settings.enable_attachments],
    ...[settings.content_types_enabled, now, now, now],
  );
  addBuiltInFields(database, id);
  return id;
}

export function changeList(database: Database, id: string, settings: ListSettings): void {
  database.run(
    `UPDATE list SET title = ?, description = ?, hidden = ?, no_crawl = ?, enable_versioning = ?, enable_attachments = ?,
      content_types_enabled = ?, version = version + 1 WHERE id = ?`,
    ...[settings.title, settings.description, settings.hidden, settings.no_crawl, settings.enable_versioning],
    ...[settings.enable_attachments, settings.content_types_enabled, id],
  );
}

/** A change of columns changes the list's version too. */
export function touchList(database: Database, id: string): void {
  database.run('UPDATE list SET version = version + 1 WHERE id = ?', id);
}

export function removeList(database: Database, id: string): void {
  database.run(
    "DELETE FROM permission_scope WHERE (kind = 'list' AND target = ?1) OR (kind = 'item' AND target LIKE ?1 || '/%')",
    id,
  );
  database.run('DELETE FROM list WHERE id = ?', id);
}

function freePath(database: Database, site: Site, template: number, title: string): string {
  const name = title.replace(/[~"#%&*:<>?/\\{|}]/g, '').trim() || 'List';
  const start = template === documentLibrary ? `${site.path}/${name}` : `${site.path}/Lists/${name}`;
  let path = start;
  for (let number = 1; listByPath(database, site, path) !== undefined; number += 1)
    path = `${start}${number}`;
  return path;
}
