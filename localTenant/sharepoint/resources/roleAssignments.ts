/** `roleassignments` of a web, list or item: who has which role there. */
import { right, roles } from '../permissions/rights';
import { rolesOf } from '../permissions/siteRoles';
import { numberArgument } from '../protocol/arguments';
import type { Answer, Entity } from '../protocol/entity';
import type { Segment } from '../protocol/path';
import { assignmentMissing, inheritsPermissions, limitedAccessRefused } from '../protocol/permissionErrors';
import { assignmentsOf, assignRole, ownScope, withdrawRole } from '../storage/permissionScopes';
import { presentPrincipal } from '../storage/principals';
import { collection } from './collection';
import { done } from './done';
import { openTheWay } from './limitedAccess';
import { shows, type Exchange, type Resource } from './resource';
import { demandRole, roleDefinitionSet } from './roleDefinitions';
import { roleAssignmentEntities, type Secured } from './securableEntity';

export function roleAssignmentsResource(exchange: Exchange, find: () => Secured): Resource {
  return {
    GET: () => collection(exchange, 'SP.ApiData.RoleAssignments', roleAssignmentEntities(exchange, find())),
    key: ({ value }) => assignmentResource(exchange, find, Number(value)),
    child(segment) {
      switch (segment.name) {
        case 'addroleassignment':
          return { POST: () => add(exchange, find(), segment) };
        case 'removeroleassignment':
          return { POST: () => remove(exchange, find(), segment) };
        case 'getbyprincipalid':
          return assignmentResource(exchange, find, numberArgument(segment, 'id', 0));
        default:
          return undefined;
      }
    },
  };
}

function assignmentResource(exchange: Exchange, find: () => Secured, id: number): Resource {
  const entity = (): Entity => {
    const found = roleAssignmentEntities(exchange, find()).find(
      ({ properties }) => properties['PrincipalId'] === id,
    );
    if (found === undefined) throw assignmentMissing(id);
    return found;
  };
  return shows(exchange, entity, {
    DELETE(): Answer {
      withdraw(exchange, find(), id);
      return { kind: 'empty', status: 200 };
    },
    child({ name }) {
      const member = () => entity().expandable?.['Member']?.();
      const bindings = () => entity().expandable?.['RoleDefinitionBindings']?.();
      if (name === 'member') return shows(exchange, () => only(member(), id));
      if (name !== 'roledefinitionbindings') return undefined;
      return { GET: () => collection(exchange, roleDefinitionSet, [bindings() ?? []].flat()) };
    },
  });
}

function only(found: Entity | readonly Entity[] | null | undefined, id: number): Entity {
  const [first] = [found ?? []].flat();
  if (first === undefined) throw assignmentMissing(id);
  return first;
}

function add(exchange: Exchange, { securable }: Secured, segment: Segment): Answer {
  const { access, database, site } = exchange;
  access.demand(right.managePermissions, securable);
  const scope = ownScope(database, site, securable);
  if (scope === undefined) throw inheritsPermissions();
  const principal = numberArgument(segment, 'principalid', 0);
  const roleId = numberArgument(segment, 'roledefid', 1);
  if (presentPrincipal(database, site, principal) === undefined) throw assignmentMissing(principal);
  const role = demandRole(rolesOf(database, site).find(({ id }) => id === roleId));
  if (role === roles.limitedAccess || role === roles.webOnlyLimitedAccess) throw limitedAccessRefused();
  assignRole(database, scope, { principal_id: principal, role_id: role.id });
  openTheWay(exchange, securable, principal);
  return done('AddRoleAssignment');
}

function remove(exchange: Exchange, secured: Secured, segment: Segment): Answer {
  const principal = numberArgument(segment, 'principalid', 0);
  const roleId = numberArgument(segment, 'roledefid', 1);
  const role = demandRole(rolesOf(exchange.database, exchange.site).find(({ id }) => id === roleId));
  withdraw(exchange, secured, principal, role.id);
  return done('RemoveRoleAssignment');
}

/** @param role all of them when absent. @throws 404 for somebody who has none there */
function withdraw(exchange: Exchange, { securable }: Secured, principal: number, role?: number): void {
  const { access, database, site } = exchange;
  access.demand(right.managePermissions, securable);
  const scope = ownScope(database, site, securable);
  if (scope === undefined) throw inheritsPermissions();
  const held = assignmentsOf(database, scope).some(({ principal_id: id }) => id === principal);
  if (!held) throw assignmentMissing(principal);
  withdrawRole(database, scope, principal, role);
}
