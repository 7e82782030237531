import type { ListSchema } from '../../contracts/listSchema';

/** Nobody but the municipality's own people reads it, not even the site's other members. */
export function isClosed({ readers }: Pick<ListSchema, 'readers'>): boolean {
  return readers === 'municipality';
}

/**
 * What a client asks of a closed list besides its rows. One that has the site's permissions again is open to guests, and
 * counts as not ready: nothing is read from it or written to it until it is closed.
 */
export const askedOfClosed = (schema: Pick<ListSchema, 'readers'>) =>
  isClosed(schema) ? ['HasUniqueRoleAssignments'] : [];

export function standsOpen(
  schema: Pick<ListSchema, 'readers'>,
  { HasUniqueRoleAssignments }: { readonly HasUniqueRoleAssignments?: unknown },
): boolean {
  return isClosed(schema) && HasUniqueRoleAssignments !== true;
}
