/** SharePoint's base permissions: a 64-bit mask, reported as two decimal halves. */
import type { Json, JsonObject } from '../protocol/http';

const low = (bit: number): bigint => BigInt(bit >>> 0);
const halves = (high: number, lowBits: number): bigint => (BigInt(high) << 32n) | low(lowBits);

export const right = {
  viewListItems: low(0x1),
  addListItems: low(0x2),
  editListItems: low(0x4),
  deleteListItems: low(0x8),
  viewVersions: low(0x40),
  deleteVersions: low(0x80),
  manageLists: low(0x800),
  open: low(0x10000),
  createGroups: low(0x1000000),
  managePersonalViews: low(0x200),
  managePermissions: low(0x2000000),
  browseUserInfo: low(0x8000000),
  manageWeb: low(0x40000000),
  enumeratePermissions: halves(0x40000000, 0),
} as const;

export interface RoleDefinition {
  readonly id: number;
  readonly name: string;
  readonly kind: number;
  readonly order: number;
  readonly description: string | null;
  /** Given by SharePoint itself, never chosen by a person. */
  readonly hidden: boolean;
  readonly rights: bigint;
}

export const everything = halves(2147483647, 4294967295);

const role = (id: number, name: string, kind: number, order: number, rights: bigint, description: string) =>
  ({ id, name, kind, order, rights, description, hidden: false }) satisfies RoleDefinition;

const hidden = (definition: RoleDefinition): RoleDefinition => ({ ...definition, hidden: true });

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
  restrictedView: hidden(
    role(
      1073741832,
      'Restricted View',
      8,
      144,
      halves(65584, 134418433),
      'Can view pages, list items, and documents. Documents can be viewed in the browser but not downloaded.',
    ),
  ),
  /** The way to something one has rights in, for those who have none in what lies around it. */
  limitedAccess: hidden(
    role(
      1073741825,
      'Limited Access',
      1,
      160,
      halves(48, 134287360),
      'Can view specific lists, document libraries, list items, folders, or documents when given permissions.',
    ),
  ),
  webOnlyLimitedAccess: hidden(
    role(
      1073741833,
      'Web-Only Limited Access',
      9,
      176,
      halves(560, 134221824),
      'Can only view the web when given permissions.',
    ),
  ),
} as const;

/** Those every site is born with. */
export const builtInRoles: readonly RoleDefinition[] = Object.values(roles);

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

/** @returns undefined when they are not two decimal halves, each a number or a text */
export function readRights({ High: high, Low: low }: JsonObject): bigint | undefined {
  const [upper, lower] = [half(high), half(low)];
  return upper === undefined || lower === undefined ? undefined : ((upper << 32n) | lower) & everything;
}

function half(value: Json | undefined): bigint | undefined {
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && /^\d{1,10}$/.test(text) ? BigInt(text) & 0xffffffffn : undefined;
}

export function rightsJson(rights: bigint): JsonObject {
  return { High: String(rights >> 32n), Low: String(rights & 0xffffffffn) };
}
