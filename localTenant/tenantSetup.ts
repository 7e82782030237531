/** SharePoint as the product meets it on its first day: empty sites and the groups that IT has made. */
import { honourSite, honourTeam } from './honourTeam';
import { people, type Person } from './people';
import type { TenantSetup } from './sharepoint';
import { employeesGroupId, sites, team, teamGroupId } from './team';

const danish = 1030;

export function tenantSetup(): TenantSetup {
  return {
    users: [
      ...people.map(({ id, key, name, mail, guest }) => ({ id, key, name, mail, guest })),
      ...honourTeam,
    ],
    claimGroups: [
      {
        id: employeesGroupId,
        title: 'Alle medarbejdere',
        members: idsOf('employee', 'leader', 'familyResource', 'jobResource', 'coordinator'),
      },
      {
        id: teamGroupId,
        title: team.name,
        members: idsOf('familyResource', 'jobResource', 'coordinator', 'police'),
      },
    ],
    sites: [
      siteOf(sites.staff, 'Stalkingberedskab', { members: [], visitors: [employeesGroupId] }),
      siteOf(sites.workspace, team.name, { members: [teamGroupId], visitors: [] }),
      // Named one by one, as before there were Microsoft 365 groups.
      siteOf(honourSite.path, honourSite.title, { members: honourTeam.map(({ id }) => id), visitors: [] }),
    ],
  };
}

/** A site with the three groups that every site is born with, named as a Danish SharePoint names them. */
function siteOf(
  path: string,
  title: string,
  { members, visitors }: Record<'members' | 'visitors', string[]>,
) {
  const owners = idsOf('coordinator');
  return {
    path,
    title,
    language: danish,
    groups: [
      { title: `Ejere af ${title}`, role: 'Full Control', members: owners, associated: 'owner' },
      { title: `Medlemmer af ${title}`, role: 'Edit', members, associated: 'member' },
      { title: `Besøgende på ${title}`, role: 'Read', members: visitors, associated: 'visitor' },
    ],
  } satisfies TenantSetup['sites'][number];
}

function idsOf(...keys: Person['key'][]): string[] {
  return people.filter(({ key }) => keys.includes(key)).map(({ id }) => id);
}
