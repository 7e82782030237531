/** What web, list and item show of their permissions, when asked by name. */
import { right, rightsJson } from '../permissions/rights';
import { rolesOf } from '../permissions/siteRoles';
import type { Entity } from '../protocol/entity';
import { assignmentsOf, nearestScope, ownScope, type Securable } from '../storage/permissionScopes';
import { principalById } from '../storage/principals';
import { principalEntity } from './principalEntities';
import type { Exchange } from './resource';
import { roleDefinitionEntity } from './roleDefinitions';

/** Something with permissions, and where it stands below `/_api/`. */
export interface Secured {
  readonly securable: Securable;
  /** `Web/Lists(guid'…')` */
  readonly path: string;
}

export function securityProperties(
  exchange: Exchange,
  secured: Secured,
): Required<Pick<Entity, 'onRequest' | 'expandable'>> {
  const { access, database, site } = exchange;
  const { securable } = secured;
  return {
    onRequest: {
      EffectiveBasePermissions: () => rightsJson(access.rights(securable)),
      HasUniqueRoleAssignments: () => ownScope(database, site, securable) !== undefined,
    },
    expandable: { RoleAssignments: () => roleAssignmentEntities(exchange, secured) },
  };
}

/** Its own, or those it inherits. @throws 403 */
export function roleAssignmentEntities(exchange: Exchange, { securable, path }: Secured): Entity[] {
  const { access, database, site } = exchange;
  access.demand(right.enumeratePermissions, securable);
  const scope = nearestScope(database, site, securable);
  const assignments = scope === undefined ? [] : assignmentsOf(database, scope);
  return [...new Set(assignments.map(({ principal_id: id }) => id))].map((id) => {
    const roles = new Set(assignments.filter((one) => one.principal_id === id).map((one) => one.role_id));
    return roleAssignmentEntity(exchange, path, id, roles);
  });
}

function roleAssignmentEntity(
  exchange: Exchange,
  path: string,
  id: number,
  roles: ReadonlySet<number>,
): Entity {
  return {
    type: 'SP.RoleAssignment',
    set: 'SP.ApiData.RoleAssignments',
    path: `${path}/RoleAssignments/GetByPrincipalId(${id})`,
    properties: { PrincipalId: id },
    expandable: {
      Member() {
        const member = principalById(exchange.database, exchange.site, id);
        return member === undefined ? null : principalEntity(exchange, member);
      },
      RoleDefinitionBindings: () =>
        rolesOf(exchange.database, exchange.site)
          .filter((role) => roles.has(role.id))
          .map(roleDefinitionEntity),
    },
  };
}
