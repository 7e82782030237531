/** Sites: each has its own users, groups, lists and permissions. */
import type { Database } from './database';

export interface Site {
  readonly id: number;
  readonly guid: string;
  /** `/sites/beredskab`; empty for the root site. */
  readonly path: string;
  readonly title: string;
  readonly language: number;
  readonly created: string;
  readonly owner_group: number | null;
  readonly member_group: number | null;
  readonly visitor_group: number | null;
}

export function findSite(database: Database, path: string): Site | undefined {
  return database.get<Site>('SELECT * FROM site WHERE path = ?', path.replace(/\/+$/, ''));
}
