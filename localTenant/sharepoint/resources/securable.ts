/** What web, list and item have in common: role assignments, their inheritance, and the rights that follow from them. */
import { accessOf } from '../permissions/access';
import { right, rightsJson } from '../permissions/rights';
import { argumentOf } from '../protocol/arguments';
import type { Answer } from '../protocol/entity';
import { userUnknown } from '../protocol/errors';
import type { Segment } from '../protocol/path';
import { claimGroups, loginOf, people } from '../storage/directory';
import { roleAssignmentsResource } from './roleAssignments';
import { breakInheritance, resetInheritance } from './roleInheritance';
import { sameText } from './principals';
import { shows, type Exchange, type Resource } from './resource';
import type { Secured } from './securableEntity';
import { uniqueAncestor } from './uniqueAncestor';

/** @returns undefined for a segment that is not about permissions */
export function securableRoute(
  exchange: Exchange,
  segment: Segment,
  find: () => Secured,
): Resource | undefined {
  switch (segment.name) {
    case 'roleassignments':
      return roleAssignmentsResource(exchange, find);
    case 'breakroleinheritance':
      return { POST: () => breakInheritance(exchange, find(), segment) };
    case 'resetroleinheritance':
      return { POST: () => resetInheritance(exchange, find()) };
    case 'firstuniqueancestorsecurableobject':
      return shows(exchange, () => uniqueAncestor(exchange, find().securable));
    case 'getusereffectivepermissions':
      return { GET: () => effectivePermissions(exchange, find(), segment) };
    default:
      return undefined;
  }
}

/** Of anybody in the tenant, by login name. Even one's own are told only to those who may see everybody's. */
function effectivePermissions(exchange: Exchange, { securable }: Secured, segment: Segment): Answer {
  const { access, database, site } = exchange;
  access.demand(right.enumeratePermissions, securable);
  const login = argumentOf(segment, 'loginname', 0);
  const entry = [...people(database), ...claimGroups(database)].find((one) => sameText(loginOf(one), login));
  if (entry === undefined) throw userUnknown(String(login));
  const rights = accessOf(database, site, { personId: entry.id, scopes: 'own rights' }).rights(securable);
  const value = rightsJson(rights);
  return { kind: 'property', name: 'GetUserEffectivePermissions', type: 'SP.BasePermissions', value };
}
