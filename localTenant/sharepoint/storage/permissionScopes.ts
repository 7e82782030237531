/** Webs, lists and items with role assignments of their own: the scopes. Everything else inherits from what is above it. */
import type { Database } from './database';
import { parentWeb, type Site } from './sites';

/** Something with a place in the inheritance of permissions; nothing means the web that is asked. */
export interface Securable {
  readonly web?: Site;
  readonly listId?: string;
  readonly itemId?: number;
}

export interface Assignment {
  readonly principal_id: number;
  readonly role_id: number;
}

interface ScopeKey {
  readonly kind: 'web' | 'list' | 'item';
  readonly target: string;
}

/** @returns undefined when it inherits */
export function ownScope(database: Database, site: Site, securable: Securable): number | undefined {
  const [own] = upwards(database, site, securable);
  return own && scopeAt(database, site, own);
}

/** The scope that decides: its own, or the next one above. */
export function nearestScope(database: Database, site: Site, securable: Securable): number | undefined {
  return existing(database, site, upwards(database, site, securable))[0];
}

/** From the nearest to the topmost. */
export function scopesAbove(database: Database, site: Site, securable: Securable): number[] {
  return existing(database, site, upwards(database, site, securable).slice(1));
}

/** The webs, lists, folders and items from which permissions come down, the securable itself first. */
export function securablesUpwards(database: Database, site: Site, securable: Securable): Securable[] {
  const { web = site, listId, itemId } = securable;
  const above = parentWeb(database, web);
  return [
    ...(listId === undefined || itemId === undefined
      ? []
      : [itemId, ...foldersAbove(database, listId, itemId)].map((id) => ({ web, listId, itemId: id }))),
    ...(listId === undefined ? [] : [{ web, listId }]),
    { web },
    ...(above === undefined ? [] : securablesUpwards(database, site, { web: above })),
  ];
}

/** @returns its id */
export function addScope(database: Database, site: Site, securable: Securable): number {
  const [own] = upwards(database, site, securable);
  const row = database.get<{ id: number }>(
    'INSERT INTO permission_scope (site_id, kind, target) VALUES (?, ?, ?) RETURNING id',
    ...[site.id, own?.kind ?? '', own?.target ?? ''],
  );
  if (row === undefined) throw new Error('A permission scope was not written');
  return row.id;
}

/** With its role assignments. */
export function removeScope(database: Database, scope: number): void {
  database.run('DELETE FROM permission_scope WHERE id = ?', scope);
}

/** What lies below inherits from then on. */
export function removeScopesBelow(
  database: Database,
  site: Site,
  { web = site, listId, itemId }: Securable,
): void {
  if (listId !== undefined && itemId !== undefined) {
    database.run(
      `DELETE FROM permission_scope WHERE site_id = ? AND kind = 'item' AND target IN (
        SELECT inner.list_id || '/' || inner.id FROM item AS folder JOIN item AS inner ON inner.list_id = folder.list_id
        WHERE folder.list_id = ? AND folder.id = ? AND folder.object_type = 1 AND ${isBelow('inner', 'folder')})`,
      ...[site.id, listId, itemId],
    );
    return;
  }
  if (listId !== undefined) {
    const [from, to] = itemTargets(listId);
    database.run(
      "DELETE FROM permission_scope WHERE site_id = ? AND kind = 'item' AND target > ? AND target < ?",
      ...[site.id, from, to],
    );
    return;
  }
  database.run(
    `WITH RECURSIVE below(id) AS (SELECT ?2 UNION SELECT site.id FROM site JOIN below ON parent = below.id),
      inside(id) AS (SELECT list.id FROM list WHERE site_id IN (SELECT id FROM below))
     DELETE FROM permission_scope WHERE site_id = ?1 AND (
      (kind = 'web' AND target IN (SELECT CAST(id AS TEXT) FROM below WHERE id <> ?2))
      OR (kind = 'list' AND target IN (SELECT id FROM inside))
      OR (kind = 'item' AND substr(target, 1, 36) IN (SELECT id FROM inside)))`,
    ...[site.id, web.web_id],
  );
}

export function assignmentsOf(database: Database, scope: number): Assignment[] {
  return database.all<Assignment>(
    'SELECT principal_id, role_id FROM role_assignment WHERE scope_id = ? ORDER BY principal_id, role_id',
    scope,
  );
}

/** Having it already is fine. */
export function assignRole(
  database: Database,
  scope: number,
  { principal_id: principal, role_id: role }: Assignment,
): void {
  database.run('INSERT INTO role_assignment VALUES (?, ?, ?) ON CONFLICT DO NOTHING', scope, principal, role);
}

/** @param role all of them when absent */
export function withdrawRole(database: Database, scope: number, principal: number, role?: number): void {
  database.run(
    'DELETE FROM role_assignment WHERE scope_id = ?1 AND principal_id = ?2 AND role_id = coalesce(?3, role_id)',
    ...[scope, principal, role ?? null],
  );
}

/** How many items of the list have assignments of their own. */
export function itemScopeCount(database: Database, site: Site, listId: string): number {
  const [from, to] = itemTargets(listId);
  const row = database.get<{ count: number }>(
    "SELECT count(*) AS count FROM permission_scope WHERE site_id = ? AND kind = 'item' AND target > ? AND target < ?",
    ...[site.id, from, to],
  );
  return row?.count ?? 0;
}

/** Every item's target lies between the two: `<list>/` is followed by `<list>0` in the order of characters. */
export function itemTargets(listId: string): readonly [from: string, to: string] {
  return [`${listId}/`, `${listId}0`];
}

/** SQL: whether an item stands in a folder, however deep. Both are names of the table of items. */
export function isBelow(item: string, folder: string): string {
  const start = `substr(${item}.folder_key, 1, length(${folder}.place_key) + 1)`;
  return `(${item}.folder_key = ${folder}.place_key OR ${start} = ${folder}.place_key || '/')`;
}

/** Ids, from the nearest. */
function foldersAbove(database: Database, listId: string, itemId: number): number[] {
  const sql = 'SELECT folder_key FROM item WHERE list_id = ? AND id = ?';
  const path = database.get<{ folder_key: string }>(sql, listId, itemId)?.folder_key ?? '';
  const names = path === '' ? [] : path.split('/');
  const paths = names.map((_name, index) => names.slice(0, names.length - index).join('/'));
  return paths
    .map(
      (one) =>
        database.get<{ id: number }>('SELECT id FROM item WHERE list_id = ? AND place_key = ?', listId, one)
          ?.id,
    )
    .filter((id) => id !== undefined);
}

function upwards(database: Database, site: Site, securable: Securable): ScopeKey[] {
  return securablesUpwards(database, site, securable).map(({ web = site, listId, itemId }) => {
    if (listId === undefined) return { kind: 'web', target: web.parent === null ? '' : String(web.web_id) };
    return itemId === undefined
      ? { kind: 'list', target: listId }
      : { kind: 'item', target: `${listId}/${itemId}` };
  });
}

function existing(database: Database, site: Site, keys: readonly ScopeKey[]): number[] {
  return keys.map((key) => scopeAt(database, site, key)).filter((id) => id !== undefined);
}

function scopeAt(database: Database, { id }: Site, { kind, target }: ScopeKey): number | undefined {
  const sql = 'SELECT id FROM permission_scope WHERE site_id = ? AND kind = ? AND target = ?';
  return database.get<{ id: number }>(sql, id, kind, target)?.id;
}
