/** Levels of permission that a site has made for itself. */
import type { Database } from './database';
import type { Site } from './sites';

export interface RoleRow {
  readonly id: number;
  readonly name: string;
  readonly description: string | null;
  readonly position: number;
  /** Decimal, all 64 bits. */
  readonly rights: string;
}

/** Below lie the ids of what SharePoint makes itself. */
const lastOwnId = 1073741923;

export function ownRoles(database: Database, site: Site): RoleRow[] {
  const sql = 'SELECT id, name, description, position, rights FROM role_definition WHERE site_id = ?';
  return database.all<RoleRow>(sql, site.id);
}

/** @returns its id */
export function addRole(database: Database, site: Site, role: Omit<RoleRow, 'id'>): number {
  const id = Math.max(lastOwnId, ...ownRoles(database, site).map((known) => known.id)) + 1;
  database.run(
    'INSERT INTO role_definition (site_id, id, name, description, position, rights) VALUES (?, ?, ?, ?, ?, ?)',
    ...[site.id, id, role.name, role.description, role.position, role.rights],
  );
  return id;
}

export function changeRole(database: Database, site: Site, role: RoleRow): void {
  database.run(
    'UPDATE role_definition SET name = ?, description = ?, position = ?, rights = ? WHERE site_id = ? AND id = ?',
    ...[role.name, role.description, role.position, role.rights, site.id, role.id],
  );
}

/** Whoever had the role has it no longer. */
export function removeRole(database: Database, site: Site, id: number): void {
  database.run(
    'DELETE FROM role_assignment WHERE role_id = ? AND scope_id IN (SELECT id FROM permission_scope WHERE site_id = ?)',
    ...[id, site.id],
  );
  database.run('DELETE FROM role_definition WHERE site_id = ? AND id = ?', site.id, id);
}
