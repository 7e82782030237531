/** Who may open the product first, and what SharePoint lets each of them. All invented. */
import type { Caller, TenantSetup } from '../../localTenant/sharepoint';

export const roles = [
  'employee',
  'leader',
  'resourcePerson',
  'coordinator',
  'administrator',
  'guest',
  'outsider',
] as const;
export type Role = (typeof roles)[number];

const idOf = (role: Role) => `00000000-0000-4000-8000-00000000000${roles.indexOf(role) + 1}`;

/** One site for each way a site can be. */
export const sites = {
  ready: '/sites/klar',
  /** PnPjs keeps one digest for a site, since a browser has one person; the roles share a process. */
  readyToo: '/sites/klar-med',
  noLists: '/sites/tom',
  bareLists: '/sites/bar',
  olderLists: '/sites/ældre',
  readOnly: '/sites/arkiveret',
} as const;

export const tenant: TenantSetup = {
  users: roles.map((role) => ({
    ...{ id: idOf(role), key: role, name: `Ærlig ${role}`, mail: `${role}@fjordby.example` },
    guest: role === 'guest',
  })),
  claimGroups: [],
  sites: Object.values(sites).map((path) => ({
    ...{ path, title: path, language: 1030 },
    groups: [
      { title: 'Ejere', role: 'Full Control', members: [idOf('administrator')], associated: 'owner' },
      { title: 'Medlemmer', role: 'Edit', members: [idOf('coordinator')], associated: 'member' },
      {
        ...{ title: 'Besøgende', role: 'Read', associated: 'visitor' },
        members: (['employee', 'leader', 'resourcePerson'] as const).map(idOf),
      },
    ],
  })),
};

export const tokenOf = (role: Role): string => idOf(role);

/** Reads what `tokenOf` wrote. */
export function authenticate(authorization: string | undefined): Promise<Caller | undefined> {
  const [, personId] = /^Bearer ([0-9a-f-]{36})$/.exec(authorization ?? '') ?? [];
  return Promise.resolve(personId === undefined ? undefined : { personId, scopes: ['AllSites.Manage'] });
}
