import { staffLists } from '../../lists';
import type { Guard, Manners, Owner } from '../../storage';
import {
  type PageContext,
  siteAudiences,
  siteCheck,
  siteInPage,
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
  const schemas = Object.values(staffLists);
  return {
    remoteFor: (owner: Owner) => siteRemote(url, { kind: 'session', context, whose }, manners, guard, owner),
    provisioning: siteProvisioning(sp, url, schemas),
    audiences: siteAudiences(sp, url, schemas),
    people: tenantPeople(sp, url),
    sites: siteCheck(url, (other) => siteInPage(other, context, manners)),
  };
}
