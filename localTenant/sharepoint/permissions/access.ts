/**
 * What a caller may do in a site: the roles of the caller, of the caller's claim groups and of the site groups they are in,
 * taken from the nearest scope with assignments of its own and bounded by the token.
 */
import { accessDenied } from '../protocol/errors';
import type { Database } from '../storage/database';
import { assignmentsOf, nearestScope, type Securable } from '../storage/permissionScopes';
import type { Site } from '../storage/sites';
import { everything, rightsOfScopes } from './rights';
import { rolesOf } from './siteRoles';

export interface Caller {
  /** Entra object id. */
  readonly personId: string;
  /** Delegated permissions of the token, such as `AllSites.Write`; the session of a browser has no such bound. */
  readonly scopes: readonly string[] | 'own rights';
}

export interface Access {
  rights(target?: Securable): bigint;
  may(rights: bigint, target?: Securable): boolean;
  /** @throws 403 */
  demand(rights: bigint, target?: Securable): void;
  /** Whether the token lets anybody do so, whatever their rights. */
  lets(rights: bigint): boolean;
  /** Under which ids the caller is known in the site: as a user, by claim, and through site groups. */
  principals(): ReadonlySet<number>;
}

export function accessOf(database: Database, site: Site, caller: Caller): Access {
  const bound = caller.scopes === 'own rights' ? everything : rightsOfScopes(caller.scopes);
  const known = new Map<number, bigint>();
  let held: ReadonlySet<number> | undefined;
  const principals = (): ReadonlySet<number> => (held ??= principalsOf(database, site, caller.personId));
  const rights = (target: Securable = {}): bigint => {
    const scope = nearestScope(database, site, target);
    if (scope === undefined) return 0n;
    const found = known.get(scope) ?? rightsInScope(database, site, scope, principals());
    known.set(scope, found);
    return found & bound;
  };
  const may = (wanted: bigint, target?: Securable): boolean => (rights(target) & wanted) === wanted;
  return {
    ...{ rights, may, principals },
    lets: (wanted) => (bound & wanted) === wanted,
    demand(wanted, target) {
      if (!may(wanted, target)) throw accessDenied();
    },
  };
}

/** @param directoryId of a person, or of a group in the directory */
function principalsOf(database: Database, site: Site, directoryId: string): ReadonlySet<number> {
  const rows = database.all<{ id: number }>(
    `WITH claim(id) AS (SELECT ?1 UNION SELECT group_id FROM claim_group_member WHERE person_id = ?1),
      direct(id) AS (SELECT principal.id FROM principal JOIN claim ON claim.id = directory_id WHERE site_id = ?2)
     SELECT id FROM direct UNION
      SELECT group_id FROM site_group_member WHERE site_id = ?2 AND member_id IN (SELECT id FROM direct)`,
    directoryId,
    site.id,
  );
  return new Set(rows.map(({ id }) => id));
}

function rightsInScope(
  database: Database,
  site: Site,
  scope: number,
  principals: ReadonlySet<number>,
): bigint {
  const held = assignmentsOf(database, scope).filter(({ principal_id: id }) => principals.has(id));
  const ids = new Set(held.map(({ role_id: id }) => id));
  return rolesOf(database, site)
    .filter(({ id }) => ids.has(id))
    .reduce((sum, { rights }) => sum | rights, 0n);
}
