import { staffLists } from '../../lists';
import { type Guard, type Manners, type Owner, workspaceDoors } from '../../storage';
import {
  type PageContext,
  siteAudiences,
  siteCheck,
  siteClosedPart,
  siteFiles,
  siteInPage,
  siteNewsPages,
  siteProvisioning,
  siteRemote,
  tenantPeople,
} from '../../storage/remote';

/** The staff site with the person's own SharePoint session: no token, no consent, no scope. */
export function sessionSite(
  url: string,
  context: PageContext,
  whose: () => Owner,
  manners: Manners,
  guard: Guard,
) {
  const sp = siteInPage(url, context, manners);
  const session = { kind: 'session', context, whose } as const;
  const schemas = Object.values(staffLists);
  return {
    remoteFor: (owner: Owner) => siteRemote(url, session, manners, guard, owner),
    provisioning: siteProvisioning(sp, url, schemas),
    audiences: siteAudiences(sp, url, schemas),
    people: tenantPeople(sp, url, (other) => siteInPage(other, context, manners)),
    workspaces: workspaceDoors({
      ...{ staffSite: url, guard },
      owner: Promise.resolve(whose()),
      remote: (siteUrl, mannersThere, owner = whose()) =>
        siteRemote(siteUrl, session, mannersThere, guard, owner),
      files: (siteUrl, mannersThere, owner = whose()) => siteFiles(siteUrl, session, mannersThere, owner),
      staffNews: (owner = whose()) => siteNewsPages(url, session, manners, guard, owner),
      provisioning: (siteUrl, mannersThere, lists) =>
        siteProvisioning(siteInPage(siteUrl, context, mannersThere), siteUrl, lists),
      closedPart: (siteUrl, mannersThere, lists) =>
        siteClosedPart(siteInPage(siteUrl, context, mannersThere), siteUrl, lists, true),
    }),
    sites: siteCheck(url, (other) => siteInPage(other, context, manners)),
  };
}
