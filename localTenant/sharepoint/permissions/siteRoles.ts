/** The levels of permission of a site: those it was born with, and its own. */
import type { Database } from '../storage/database';
import { ownRoles, type RoleRow } from '../storage/roleDefinitions';
import type { Site } from '../storage/sites';
import { builtInRoles, type RoleDefinition } from './rights';

/** As SharePoint sorts them. */
export function rolesOf(database: Database, site: Site): RoleDefinition[] {
  const all = [...builtInRoles, ...ownRoles(database, site).map(ownRole)];
  return all.sort((first, second) => first.order - second.order || first.id - second.id);
}

function ownRole({ id, name, description, position, rights }: RoleRow): RoleDefinition {
  return { ...{ id, name, description, kind: 0, order: position, hidden: false }, rights: BigInt(rights) };
}
