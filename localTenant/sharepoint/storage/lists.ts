/** Rows of lists. */
import { randomUUID } from 'node:crypto';
import type { Database } from './database';
import { addBuiltInFields } from './fields';
import type { Site } from './sites';
import { addFirstView } from './views';

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
  /** 1: everybody reads every item they may see; 2: only those they made themselves. */
  readonly read_security: number;
  /** 1: whoever may edit items edits all; 2: their own; 4: none. */
  readonly write_security: number;
  /** Most versions kept of an item. */
  readonly major_version_limit: number;
  readonly validation_formula: string | null;
  readonly validation_message: string | null;
  /** JSON of further properties by SharePoint's names, such as `EnableModeration`. */
  readonly settings: string;
  /** JSON of title and path while the list is in the recycle bin. */
  readonly recycled: string | null;
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
> &
  Partial<
    Pick<
      ListRow,
      | 'read_security'
      | 'write_security'
      | 'major_version_limit'
      | 'validation_formula'
      | 'validation_message'
      | 'settings'
    >
  >;

export const documentLibrary = 101;

export function listsOf(database: Database, site: Site): ListRow[] {
  return database.all<ListRow>(
    'SELECT * FROM list WHERE site_id = ? AND recycled IS NULL ORDER BY title',
    site.web_id,
  );
}

export function listByTitle(database: Database, site: Site, title: string): ListRow | undefined {
  return database.get<ListRow>(
    'SELECT * FROM list WHERE site_id = ? AND recycled IS NULL AND fold_case(title) = fold_case(?)',
    site.web_id,
    title,
  );
}

export function listById(database: Database, site: Site, id: string): ListRow | undefined {
  return database.get<ListRow>(
    'SELECT * FROM list WHERE site_id = ? AND recycled IS NULL AND id = ?',
    site.web_id,
    id.toLowerCase(),
  );
}

export function listByPath(database: Database, site: Site, path: string): ListRow | undefined {
  return database.get<ListRow>(
    'SELECT * FROM list WHERE site_id = ? AND recycled IS NULL AND fold_case(path) = fold_case(?)',
    site.web_id,
    path,
  );
}

export function itemCount(database: Database, listId: string): number {
  return (
    database.get<{ count: number }>('SELECT count(*) AS count FROM item WHERE list_id = ?', listId)?.count ??
    0
  );
}

/** @param now in whole seconds; @param path taken from the title when it is not given */
export function addList(
  database: Database,
  site: Site,
  template: number,
  settings: ListSettings,
  now: string,
  path = freePath(database, site, template, settings.title),
): string {
  const id = randomUUID();
  database.run(
    `INSERT INTO list (id, site_id, title, path, description, template, hidden, no_crawl, enable_versioning,
      enable_attachments, content_types_enabled, version, next_item_id, created, item_modified, item_deleted)
     VALUES (?, ?, '', ?, '', ?, 0, 0, 0, 0, 0, 0, 1, ?, ?, ?)`,
    ...[id, site.web_id, path, template, now, now, now],
  );
  changeList(database, id, settings);
  addBuiltInFields(database, id);
  addFirstView(database, site, { id, template });
  return id;
}

export function changeList(database: Database, id: string, settings: ListSettings): void {
  database.run(
    `UPDATE list SET title = ?, description = ?, hidden = ?, no_crawl = ?, enable_versioning = ?, enable_attachments = ?,
      content_types_enabled = ?, read_security = ?, write_security = ?, major_version_limit = ?, validation_formula = ?,
      validation_message = ?, settings = ?, version = version + 1 WHERE id = ?`,
    ...[settings.title, settings.description, settings.hidden, settings.no_crawl, settings.enable_versioning],
    ...[settings.enable_attachments, settings.content_types_enabled, settings.read_security ?? 1],
    ...[
      settings.write_security ?? 1,
      settings.major_version_limit ?? 50,
      settings.validation_formula ?? null,
    ],
    ...[settings.validation_message ?? null, settings.settings ?? '{}', id],
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

/** Out of sight with everything in it; title and path are free for another list. */
export function hideRecycledList(database: Database, { id, title, path }: ListRow): void {
  database.run(
    'UPDATE list SET recycled = ?, title = ?2, path = ?2 WHERE id = ?2',
    JSON.stringify({ title, path }),
    id,
  );
}

/** Back where it was. @returns false when its title or path is taken by now */
export function showRecycledList(database: Database, id: string): boolean {
  const row = database.get<ListRow>('SELECT * FROM list WHERE id = ?', id);
  if (row?.recycled === null || row === undefined) return false;
  const { title, path } = JSON.parse(row.recycled) as Pick<ListRow, 'title' | 'path'>;
  const taken = database.get(
    'SELECT 1 FROM list WHERE site_id = ? AND (fold_case(title) = fold_case(?) OR fold_case(path) = fold_case(?))',
    ...[row.site_id, title, path],
  );
  if (taken !== undefined) return false;
  database.run('UPDATE list SET recycled = NULL, title = ?, path = ? WHERE id = ?', title, path, id);
  return true;
}

/** The id that the next item would have had. */
export function reserveItemId(database: Database, { id, next_item_id: reserved }: ListRow): number {
  database.run('UPDATE list SET next_item_id = next_item_id + 1 WHERE id = ?', id);
  return reserved;
}

/** Of a web that is to go: those in the recycle bin too. */
export function removeListsOf(database: Database, { web_id: webId }: Site): void {
  const lists = database.all<{ id: string }>('SELECT id FROM list WHERE site_id = ?', webId);
  for (const { id } of lists) removeList(database, id);
}

function freePath(database: Database, site: Site, template: number, title: string): string {
  const name = title.replace(/[~"#%&*:<>?/\\{|}]/g, '').trim() || 'List';
  const start = template === documentLibrary ? `${site.path}/${name}` : `${site.path}/Lists/${name}`;
  let path = start;
  for (let number = 1; listByPath(database, site, path) !== undefined; number += 1)
    path = `${start}${number}`;
  return path;
}
