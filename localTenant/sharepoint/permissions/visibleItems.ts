/**
 * Security trimming: which items of a list the caller sees. Part of the query itself, so that a page is filled with what may
 * be seen; and free of cost for a list whose items have no permissions of their own.
 */
import { accessDenied } from '../protocol/errors';
import type { Database } from '../storage/database';
import type { Condition } from '../storage/items';
import { isBelow, itemTargets } from '../storage/permissionScopes';
import type { Site } from '../storage/sites';
import type { Access } from './access';
import { right } from './rights';
import { rolesOf } from './siteRoles';

interface Viewer {
  readonly database: Database;
  readonly site: Site;
  readonly access: Access;
}

const ownScopes = `SELECT id, CAST(substr(target, 38) AS INTEGER) AS item FROM permission_scope
  WHERE site_id = ? AND kind = 'item' AND target > ? AND target < ?`;
const viewed = `id IN (SELECT scope_id FROM role_assignment WHERE principal_id IN (SELECT value FROM json_each(?))
  AND role_id IN (SELECT value FROM json_each(?)))`;

/** @returns undefined when the caller sees every item of a list that they see */
export function visibleItems(viewer: Viewer, listId: string): Condition | undefined {
  if (!hasOwnScopes(viewer, listId)) return undefined;
  if (!viewer.access.lets(right.viewListItems)) return { sql: '0', values: [] };
  const inherited = viewer.access.may(right.viewListItems, { listId });
  if (hasFolderScopes(viewer, listId)) return belowFolders(viewer, listId, inherited);
  const scopes = `SELECT item FROM (${ownScopes}) AS scope WHERE ${inherited ? 'NOT' : ''} scope.${viewed}`;
  return {
    sql: `id ${inherited ? 'NOT IN' : 'IN'} (${scopes})`,
    values: [...scopeValues(viewer, listId), ...viewerValues(viewer)],
  };
}

/** Whoever sees one item of a list sees the list, with that item alone in it. */
export function seesList(viewer: Viewer, listId: string): boolean {
  const { access, database } = viewer;
  if (access.may(right.viewListItems, { listId })) return true;
  if (!access.lets(right.viewListItems) || !hasOwnScopes(viewer, listId)) return false;
  const sql = `SELECT 1 FROM (${ownScopes}) AS scope WHERE scope.${viewed} LIMIT 1`;
  return database.get(sql, ...scopeValues(viewer, listId), ...viewerValues(viewer)) !== undefined;
}

/** @throws 403 */
export function demandSeesList(viewer: Viewer, listId: string): void {
  if (!seesList(viewer, listId)) throw accessDenied();
}

function hasOwnScopes(viewer: Viewer, listId: string): boolean {
  return viewer.database.get(`${ownScopes} LIMIT 1`, ...scopeValues(viewer, listId)) !== undefined;
}

function hasFolderScopes(viewer: Viewer, listId: string): boolean {
  const sql = `SELECT 1 FROM (${ownScopes}) AS scope JOIN item ON list_id = ? AND item.id = scope.item AND object_type = 1 LIMIT 1`;
  return viewer.database.get(sql, ...scopeValues(viewer, listId), listId) !== undefined;
}

/** Where folders have permissions of their own, the nearest scope decides: the item's, a folder's above it, or the list's. */
function belowFolders(viewer: Viewer, listId: string, inherited: boolean): Condition {
  const own = `SELECT scope.${viewed} FROM permission_scope AS scope
    WHERE site_id = ? AND kind = 'item' AND target = item.list_id || '/' || item.id`;
  const above = `SELECT scope.${viewed} FROM (${ownScopes}) AS scope JOIN item AS folder ON folder.list_id = item.list_id
    AND folder.id = scope.item AND folder.object_type = 1 AND ${isBelow('item', 'folder')}
    ORDER BY length(folder.place_key) DESC LIMIT 1`;
  return {
    sql: `coalesce((${own}), (${above}), ?) = 1`,
    values: [
      ...[...viewerValues(viewer), viewer.site.id],
      ...[...viewerValues(viewer), ...scopeValues(viewer, listId), inherited ? 1 : 0],
    ],
  };
}

function scopeValues({ site }: Viewer, listId: string): [number, string, string] {
  return [site.id, ...itemTargets(listId)];
}

/** Under which ids the caller is known, and which roles let one see items. */
function viewerValues({ access, database, site }: Viewer): [string, string] {
  const viewing = rolesOf(database, site).filter(({ rights }) => (rights & right.viewListItems) !== 0n);
  return [JSON.stringify([...access.principals()]), JSON.stringify(viewing.map(({ id }) => id))];
}
