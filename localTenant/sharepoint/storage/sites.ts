/** Sites and the webs below them. A site has its own users, groups and permissions; each of its webs has its own lists. */
import { randomUUID } from 'node:crypto';
import type { JsonObject } from '../protocol/http';
import type { Database } from './database';

export interface Site {
  /** Of the site collection: users, groups and permissions stand under it, also for the webs below. */
  readonly id: number;
  /** Of the web itself: its lists stand under it. */
  readonly web_id: number;
  /** `web_id` of the web above; null for the topmost web of a site. */
  readonly parent: number | null;
  readonly guid: string;
  /** `/sites/beredskab`; empty for the root site. */
  readonly path: string;
  readonly title: string;
  readonly language: number;
  readonly created: string;
  readonly owner_group: number | null;
  readonly member_group: number | null;
  readonly visitor_group: number | null;
  /** JSON of further properties by SharePoint's names, such as `Description`. */
  readonly settings: string;
}

export type NewWeb = Pick<Site, 'path' | 'title' | 'language' | 'created'> & {
  readonly settings: JsonObject;
};

const columns = `web.id AS web_id, top.id AS id, web.parent, web.guid, web.path, web.title, web.language, web.created,
  top.owner_group, top.member_group, top.visitor_group, web.settings
  FROM site AS web JOIN site AS top ON top.id = coalesce(web.collection, web.id)`;

export function findSite(database: Database, path: string): Site | undefined {
  return database.get<Site>(`SELECT ${columns} WHERE web.path = ?`, path.replace(/(?<!\/)\/+$/, ''));
}

/** The topmost web of each site, by address. */
export function topSites(database: Database): Site[] {
  return database.all<Site>(`SELECT ${columns} WHERE web.collection IS NULL ORDER BY web.path`);
}

/** The topmost web of the collection. */
export function topSite(database: Database, { id }: Site): Site | undefined {
  return webById(database, id);
}

export function parentWeb(database: Database, { parent }: Site): Site | undefined {
  return parent === null ? undefined : webById(database, parent);
}

/** Directly below. */
export function websBelow(database: Database, { web_id: id }: Site): Site[] {
  return database.all<Site>(`SELECT ${columns} WHERE web.parent = ? ORDER BY web.title`, id);
}

export function addWeb(database: Database, above: Site, web: NewWeb): void {
  database.run(
    'INSERT INTO site (guid, path, title, language, created, parent, collection, settings) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    ...[randomUUID(), web.path, web.title, web.language, web.created],
    ...[above.web_id, above.id, JSON.stringify(web.settings)],
  );
}

export function changeWeb(
  database: Database,
  { web_id: id }: Site,
  title: string,
  settings: JsonObject,
): void {
  database.run('UPDATE site SET title = ?, settings = ? WHERE id = ?', title, JSON.stringify(settings), id);
}

/** Its lists must be gone. */
export function removeWeb(database: Database, { web_id: id }: Site): void {
  database.run("DELETE FROM permission_scope WHERE kind = 'web' AND target = ?", String(id));
  database.run('DELETE FROM site WHERE id = ?', id);
}

function webById(database: Database, id: number): Site | undefined {
  return database.get<Site>(`SELECT ${columns} WHERE web.id = ?`, id);
}
