/**
 * What a caller may do in a site: the roles of the caller, of the caller's claim groups and of the site groups they are in,
 * taken from the nearest scope with assignments of its own and bounded by the token.
 */
import { accessDenied } from '../protocol/errors';
import type { Database } from '../storage/database';
import type { Site } from '../storage/sites';
import { everything, rightsOfScopes, roleDefinitions } from './rights';

export interface Caller {
  /** Entra object id. */
  readonly personId: string;
  /** Delegated permissions of the token, such as `AllSites.Write`; the session of a browser has no such bound. */
  readonly scopes: readonly string[] | 'own rights';
}

/** Something with a place in the inheritance of permissions; nothing means the web. */
export interface Securable {
  readonly listId?: string;
  readonly itemId?: number;
}

export interface Access {
  rights(target?: Securable): bigint;
  may(rights: bigint, target?: Securable): boolean;
  /** @throws 403 */
  demand(rights: bigint, target?: Securable): void;
}

export function accessOf(database: Database, site: Site, caller: Caller): Access {
  const bound = caller.scopes === 'own rights' ? everything : rightsOfScopes(caller.scopes);
  const known = new Map<number, bigint>();
  const rights = (target: Securable = {}): bigint => {
    const scope = scopeOf(database, site, target);
    if (scope === undefined) return 0n;
    const found = known.get(scope) ?? rightsInScope(database, site, caller.personId, scope);
    known.set(scope, found);
    return found & bound;
  };
  const may = (wanted: bigint, target?: Securable): boolean => (rights(target) & wanted) === wanted;
  return {
    rights,
    may,
    demand(wanted, target) {
      if (!may(wanted, target)) throw accessDenied();
    },
  };
}

function scopeOf(database: Database, site: Site, { listId, itemId }: Securable): number | undefined {
  const found = database.get<{ id: number }>(
    `SELECT id FROM permission_scope WHERE site_id = ?
      AND ((kind = 'web' AND target = '') OR (kind = 'list' AND target = ?) OR (kind = 'item' AND target = ?))
      ORDER BY CASE kind WHEN 'item' THEN 0 WHEN 'list' THEN 1 ELSE 2 END LIMIT 1`,
    site.id,
    listId ?? null,
    itemId === undefined ? null : `${listId ?? ''}/${itemId}`,
  );
  return found?.id;
}

function rightsInScope(database: Database, site: Site, personId: string, scope: number): bigint {
  const held = database.all<{ role_id: number }>(
    `WITH claim(id) AS (SELECT ?1 UNION SELECT group_id FROM claim_group_member WHERE person_id = ?1),
      direct(id) AS (SELECT principal.id FROM principal JOIN claim ON claim.id = directory_id WHERE site_id = ?2),
      held(id) AS (SELECT id FROM direct UNION
        SELECT group_id FROM site_group_member WHERE site_id = ?2 AND member_id IN (SELECT id FROM direct))
     SELECT DISTINCT role_id FROM role_assignment WHERE scope_id = ?3 AND principal_id IN (SELECT id FROM held)`,
    personId,
    site.id,
    scope,
  );
  const ids = new Set(held.map(({ role_id: id }) => id));
  return roleDefinitions.filter(({ id }) => ids.has(id)).reduce((sum, { rights }) => sum | rights, 0n);
}
