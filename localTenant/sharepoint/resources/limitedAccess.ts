/** Limited Access: whoever gets a role in a list or an item can reach it, through a web and a list they have no role in. */
import { roles } from '../permissions/rights';
import { assignmentsOf, assignRole, scopesAbove, type Securable } from '../storage/permissionScopes';
import type { Exchange } from './resource';

export function openTheWay({ database, site }: Exchange, securable: Securable, principal: number): void {
  for (const scope of scopesAbove(database, site, securable)) {
    const known = assignmentsOf(database, scope).some(({ principal_id: id }) => id === principal);
    if (!known) assignRole(database, scope, { principal_id: principal, role_id: roles.limitedAccess.id });
  }
}
