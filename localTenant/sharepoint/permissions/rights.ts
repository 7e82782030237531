/** SharePoint's base permissions: a 64-bit mask, reported as two decimal halves. */
import type { JsonObject } from '../protocol/http';

const low = (bit: number): bigint => BigInt(bit >>> 0);
const halves = (high: number, lowBits: number): bigint => (BigInt(high) << 32n) | low(lowBits);

export const right = {
  viewListItems: low(0x1),
  addListItems: low(0x2),
  editListItems: low(0x4),
  deleteListItems: low(0x8),
  manageLists: low(0x800),
  open: low(0x10000),
  managePermissions: low(0x2000000),
  browseUserInfo: low(0x8000000),
  manageWeb: low(0x40000000),
} as const;

export interface RoleDefinition {
  readonly id: number;
  readonly name: string;
  readonly kind: number;
  readonly order: number;
  readonly description: string;
  readonly rights: bigint;
}

export const everything = halves(2147483647, 4294967295);

const role = (id: number, name: string, kind: number, order: number, rights: bigint, description: string) =>
  ({ id, name, kind, order, rights, description }) satisfies RoleDefinition;

export const roles = {
  fullControl: role(1073741829, 'Full Control', 5, 1, everything, 'Has full control.'),
  design: role(
    1073741828,
    'Design',
    4,
    32,
    halves(432, 1012866047),
    'Can view, add, update, delete, approve, and customize.',
  ),
  edit: role(
    1073741830,
    'Edit',
    6,
    48,
    halves(432, 1011030767),
    'Can add, edit and delete lists; can view, add, update and delete list items and documents.',
  ),
  contribute: role(
    1073741827,
    'Contribute',
    3,
    64,
    halves(432, 1011028719),
    'Can view, add, update, and delete list items and documents.',
  ),
  read: role(
    1073741826,
    'Read',
    2,
    128,
    halves(176, 138612833),
    'Can view pages and list items and download documents.',
  ),
} as const;

export const roleDefinitions: readonly RoleDefinition[] = Object.values(roles);

/** What a token may do at most, whatever its owner may. */
const scopeRights: Readonly<Record<string, bigint>> = {
  'AllSites.Read': roles.read.rights,
  'AllSites.Write': roles.contribute.rights,
  'AllSites.Manage': roles.design.rights,
  'AllSites.FullControl': everything,
};

export function rightsOfScopes(scopes: readonly string[]): bigint {
  return scopes.reduce(
    (sum, scope) => sum | (Object.hasOwn(scopeRights, scope) ? (scopeRights[scope] ?? 0n) : 0n),
    0n,
  );
}

export function rightsJson(rights: bigint): JsonObject {
  return { High: String(rights >> 32n), Low: String(rights & 0xffffffffn) };
}
