/** `web/roledefinitions`: the levels of permission that roles are given at, and how a site makes its own. */
import { builtInRoles, readRights, right, rightsJson, type RoleDefinition } from '../permissions/rights';
import { rolesOf } from '../permissions/siteRoles';
import { argumentOf } from '../protocol/arguments';
import { nodeOf } from '../protocol/body';
import type { Answer, Entity } from '../protocol/entity';
import { accessDenied, unexpectedNode, unknownProperty, wrongPrimitive } from '../protocol/errors';
import { isObject, type JsonObject } from '../protocol/http';
import { nameTaken, roleDefinitionMissing } from '../protocol/permissionErrors';
import { shape } from '../protocol/select';
import { addRole, changeRole, removeRole, type RoleRow } from '../storage/roleDefinitions';
import { collection } from './collection';
import { sameText } from './principals';
import { shows, type Exchange, type Resource } from './resource';

export const roleDefinitionSet = 'SP.ApiData.RoleDefinitions';

export function roleDefinitionsResource(exchange: Exchange): Resource {
  const one = (fits: (role: RoleDefinition) => boolean) =>
    roleResource(exchange, () => demandRole(rolesOf(exchange.database, exchange.site).find(fits)));
  return {
    GET() {
      exchange.access.demand(right.open);
      const roles = rolesOf(exchange.database, exchange.site);
      return collection(exchange, roleDefinitionSet, roles.map(roleDefinitionEntity));
    },
    POST: () => create(exchange),
    key: ({ value }) => one(({ id }) => id === Number(value)),
    child(segment) {
      const value = argumentOf(segment, 'value', 0);
      if (segment.name === 'getbyid') return one(({ id }) => id === Number(value));
      if (segment.name === 'getbyname') return one(({ name }) => sameText(name, value));
      return segment.name === 'getbytype' ? one(({ kind }) => kind === Number(value)) : undefined;
    },
  };
}

export function roleDefinitionEntity(role: RoleDefinition): Entity {
  return {
    type: 'SP.RoleDefinition',
    set: roleDefinitionSet,
    path: `Web/RoleDefinitions(${role.id})`,
    properties: {
      ...{ BasePermissions: rightsJson(role.rights), Description: role.description, Hidden: role.hidden },
      ...{ Id: role.id, Name: role.name, Order: role.order, RoleTypeKind: role.kind },
    },
  };
}

/** @throws 404 */
export function demandRole(role: RoleDefinition | undefined): RoleDefinition {
  if (role === undefined) throw roleDefinitionMissing();
  return role;
}

function roleResource(exchange: Exchange, find: () => RoleDefinition): Resource {
  const { access, database, site } = exchange;
  const entity = () => {
    access.demand(right.open);
    return roleDefinitionEntity(find());
  };
  /** What every site is born with stays as it is here. */
  const own = (): RoleDefinition => {
    access.demand(right.managePermissions);
    const role = find();
    if (builtInRoles.includes(role)) throw accessDenied();
    return role;
  };
  return shows(exchange, entity, {
    MERGE(): Answer {
      const role = own();
      const { id, name, description, order: position, rights } = role;
      const known = { name, description, position, rights: String(rights) };
      changeRole(database, site, { id, ...demandFreeName(exchange, read(exchange.body(), known), id) });
      return { kind: 'empty', status: 204 };
    },
    DELETE(): Answer {
      removeRole(database, site, own().id);
      return { kind: 'empty', status: 200 };
    },
  });
}

function create(exchange: Exchange): Answer {
  const { access, database, query, site } = exchange;
  access.demand(right.managePermissions);
  const made = read(exchange.body(), { name: '', description: null, position: 0, rights: '0' });
  const id = addRole(database, site, demandFreeName(exchange, made));
  const role = demandRole(rolesOf(database, site).find((one) => one.id === id));
  return { kind: 'entity', entity: shape(roleDefinitionEntity(role), query), status: 201 };
}

type NewRole = Omit<RoleRow, 'id'>;

function read(body: JsonObject, known: NewRole): NewRole {
  const { Name: name = known.name, Description: description = known.description, ...rest } = body;
  const { Order: position = known.position, BasePermissions: permissions, ...others } = rest;
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) throw unknownProperty(unknown, 'SP.RoleDefinition');
  if (typeof name !== 'string' || (description !== null && typeof description !== 'string'))
    throw wrongPrimitive('Edm.String');
  if (typeof position !== 'number' || !Number.isInteger(position)) throw wrongPrimitive('Edm.Int32');
  if (permissions === undefined) return { name, description, position, rights: known.rights };
  if (!isObject(permissions)) throw unexpectedNode(nodeOf(permissions), 'StartObject');
  const rights = readRights(permissions);
  if (rights === undefined) throw wrongPrimitive('Edm.Int64');
  return { name, description, position, rights: String(rights) };
}

/** @throws 500 when another has the name */
function demandFreeName({ database, site }: Exchange, role: NewRole, ownId?: number): NewRole {
  const taken = rolesOf(database, site).some(({ id, name }) => id !== ownId && sameText(name, role.name));
  if (taken || role.name.trim() === '') throw nameTaken();
  return role;
}
