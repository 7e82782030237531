/** Where permissions stop coming from above, and where they come again. */
import { right, roles } from '../permissions/rights';
import { booleanArgument } from '../protocol/arguments';
import type { Answer } from '../protocol/entity';
import { viewThresholdExceeded } from '../protocol/errors';
import type { Segment } from '../protocol/path';
import { topmostWeb } from '../protocol/permissionErrors';
import { itemCount } from '../storage/lists';
import {
  addScope,
  assignmentsOf,
  assignRole,
  itemScopeCount,
  nearestScope,
  ownScope,
  removeScope,
  removeScopesBelow,
  type Assignment,
  type Securable,
} from '../storage/permissionScopes';
import { done } from './done';
import { openTheWay } from './limitedAccess';
import { callerPrincipal } from './principals';
import type { Exchange } from './resource';
import type { Secured } from './securableEntity';

/** Items in a list beyond which its own inheritance can no longer be changed; that of its items can. */
const largestList = 100_000;
/** Items of one list with permissions of their own. */
const mostScopes = 50_000;

/** Does nothing where it is broken already. */
export function breakInheritance(exchange: Exchange, { securable }: Secured, segment: Segment): Answer {
  const { access, database, site } = exchange;
  access.demand(right.managePermissions, securable);
  if (ownScope(database, site, securable) === undefined) {
    demandSmallList(exchange, securable);
    demandFewScopes(exchange, securable);
    const copy = booleanArgument(segment, 'copyroleassignments', 0);
    const kept = copy ? inherited(exchange, securable) : [makers(exchange)];
    const scope = addScope(database, site, securable);
    for (const assignment of kept) {
      assignRole(database, scope, assignment);
      openTheWay(exchange, securable, assignment.principal_id);
    }
    if (booleanArgument(segment, 'clearsubscopes', 1)) removeScopesBelow(database, site, securable);
  }
  return done('BreakRoleInheritance');
}

/** With everything below it, which then inherits too. */
export function resetInheritance(exchange: Exchange, { securable }: Secured): Answer {
  const { access, database, site } = exchange;
  access.demand(right.managePermissions, securable);
  const { web = site, listId } = securable;
  if (listId === undefined && web.parent === null) throw topmostWeb();
  const scope = ownScope(database, site, securable);
  if (scope !== undefined) {
    demandSmallList(exchange, securable);
    removeScope(database, scope);
    removeScopesBelow(database, site, securable);
  }
  return done('ResetRoleInheritance');
}

/** All but Limited Access, which leads to something else. */
function inherited({ database, site }: Exchange, securable: Securable): Assignment[] {
  const above = nearestScope(database, site, securable);
  const assignments = above === undefined ? [] : assignmentsOf(database, above);
  return assignments.filter(({ role_id: role }) => role !== roles.limitedAccess.id);
}

/** Whoever breaks without copying keeps Full Control, so that somebody does. */
function makers(exchange: Exchange): Assignment {
  return { principal_id: callerPrincipal(exchange).id, role_id: roles.fullControl.id };
}

/** [M] that it is refused as the list view threshold is. */
function demandSmallList({ database }: Exchange, { listId, itemId }: Securable): void {
  if (listId === undefined || itemId !== undefined) return;
  if (itemCount(database, listId) > largestList) throw viewThresholdExceeded();
}

/** [M] that it is refused as the list view threshold is. */
function demandFewScopes({ database, site }: Exchange, { listId, itemId }: Securable): void {
  if (listId === undefined || itemId === undefined) return;
  if (itemScopeCount(database, site, listId) >= mostScopes) throw viewThresholdExceeded();
}
