import type { AudienceStep, GroupCode } from '../../../contracts/audiences';
import type { ListSchema } from '../../../contracts/listSchema';
import { isClosed } from '../closed';

/** SharePoint's kinds of role (`RoleTypeKind`) that matter here. */
export const roleKind = { limited: 1, read: 2, contribute: 3, full: 5, edit: 6 } as const;

/** What one user or group may do in one place. */
export interface Assignment {
  readonly principal: number;
  readonly roles: readonly { readonly id: number; readonly kind: number }[];
}

/** A person, or a claim that stands for many. */
export interface FoundPrincipal {
  readonly title: string;
  readonly login: string;
  /** SharePoint says that somebody invited them. */
  readonly invited: boolean;
}

/** A group of the site. */
export interface FoundGroup {
  readonly title: string;
  readonly members: readonly FoundPrincipal[];
}

/** Permissions as a site has them. */
export interface FoundAudiences {
  readonly groups: ReadonlyMap<GroupCode, number>;
  /** Groups with nobody in them. */
  readonly empty: ReadonlySet<GroupCode>;
  /** The site's own group of members, with the Microsoft 365 group in it, guests included. */
  readonly members: number | undefined;
  readonly site: readonly Assignment[];
  /** The site's groups, and who else was given a right on it, by id. */
  readonly principals: ReadonlyMap<number, FoundGroup | FoundPrincipal>;
  readonly lists: ReadonlyMap<string, FoundListAudience>;
}

export interface FoundListAudience {
  /** Whether the list has permissions of its own. */
  readonly own: boolean;
  readonly assignments: readonly Assignment[];
}

/** What has to change for the site to have the audiences that its schemas declare. Pure. */
export function planAudiences(schemas: readonly ListSchema[], found: FoundAudiences): AudienceStep[] {
  const wanted = new Set<GroupCode>(['coordinators', ...schemas.flatMap(groupsOf)]);
  const createGroups = [...wanted]
    .filter((group) => !found.groups.has(group))
    .map((group) => ({ kind: 'createGroup', group }) as const);
  const coordinators = found.groups.get('coordinators');
  const open = found.site.some(({ principal, roles }) => principal === coordinators && roles.some(writes));
  // Who makes the site ready is the first coordinator, also when making the group was broken off in between.
  const leaderless = coordinators === undefined || found.empty.has('coordinators');
  return [
    ...createGroups,
    ...(leaderless ? [{ kind: 'joinGroup', group: 'coordinators' } as const] : []),
    ...(open ? [] : [{ kind: 'openSite', group: 'coordinators' } as const]),
    ...schemas
      .filter((list) => {
        const has = found.lists.get(list.code);
        return has !== undefined && !isRight(list, has, found);
      })
      .map((list) => ({ kind: 'setAudience', list }) as const),
  ];
}

/** Whether the list is open to what the site is open to. */
function inherits({ readers, writers }: ListSchema): boolean {
  return readers === 'members' && writers.includes('members');
}

/** Ids of those who may write; undefined while one of the groups is missing. */
export function writersOf(list: ListSchema, found: FoundAudiences): number[] | undefined {
  const ids = list.writers.map((writer) => (writer === 'members' ? found.members : found.groups.get(writer)));
  const coordinators = found.groups.get('coordinators');
  const all = isClosed(list) ? ids : [...ids, coordinators];
  return all.every((id) => id !== undefined) ? [...new Set(all)] : undefined;
}

function isRight(list: ListSchema, { own, assignments }: FoundListAudience, found: FoundAudiences): boolean {
  if (inherits(list)) return !own;
  const writers = writersOf(list, found);
  if (!own || writers === undefined) return false;
  const rolesOf = (id: number) => assignments.find(({ principal }) => principal === id)?.roles ?? [];
  const others = assignments.filter(
    ({ principal, roles }) => !writers.includes(principal) && !manages(roles),
  );
  const missing = isClosed(list)
    ? []
    : found.site
        .filter(({ roles }) => roles.some(reads))
        .filter(({ principal }) => !rolesOf(principal).some(reads));
  return (
    writers.every((id) => rolesOf(id).some(writes)) &&
    others.every(({ roles }) => !roles.some(isClosed(list) ? reads : writes)) &&
    missing.length === 0
  );
}

function groupsOf(list: ListSchema): GroupCode[] {
  const named = list.writers.filter((writer): writer is GroupCode => writer !== 'members');
  return isClosed(list) ? [...named, 'municipality'] : named;
}

export function manages(roles: Assignment['roles']): boolean {
  return roles.some(({ kind }) => kind === roleKind.full);
}

/** Any role above reading, one made by the municipality included. */
export function writes({ kind }: { readonly kind: number }): boolean {
  return kind !== roleKind.limited && kind !== roleKind.read;
}

export function reads({ kind }: { readonly kind: number }): boolean {
  return kind !== roleKind.limited;
}
