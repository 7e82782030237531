import type { Provisioning } from '../../contracts/provisioning';
import { staffLists } from '../../lists';
import type { Guard, Manners, Owner } from '../../storage';
import { siteCheck, siteProvisioning, siteRemote, siteWithToken, tenantPeople } from '../../storage/remote';
import type { Configuration } from './configuration';
import { createSignIn } from './createSignIn';
import { firstPerson } from './waysIn/sealedToFirst';

/** Everything that needs a signed-in person. Its own chunk: sign-in and PnPjs are loaded after the first paint. */
export function signedInSite(configuration: Configuration, inTeams: boolean, manners: Manners, guard: Guard) {
  const { staffSite } = configuration;
  const signIn = createSignIn(configuration, inTeams);
  const manage = siteWithToken(
    staffSite,
    async (renew) =>
      (await signIn.token('AllSites.Manage', { interactive: true, renew: renew !== undefined })).token,
    manners,
  );
  const provisioning: Provisioning = siteProvisioning(manage, staffSite, Object.values(staffLists));
  /** @param owner undefined on the plain page, where it is whoever signs in first */
  const remoteFor = (owner: Owner = firstPerson) =>
    siteRemote(
      staffSite,
      { kind: 'tokens', token: (options) => signIn.token('AllSites.Write', options) },
      manners,
      guard,
      owner,
    );
  const sites = siteCheck(staffSite, (other) =>
    siteWithToken(
      other,
      async (renew) =>
        (await signIn.token('AllSites.Write', { interactive: true, renew: renew !== undefined })).token,
      manners,
    ),
  );
  // Nobody asked for this: no window of sign-in opens for it.
  const people = tenantPeople(
    siteWithToken(
      staffSite,
      async (renew) =>
        (await signIn.token('AllSites.Write', { interactive: false, renew: renew !== undefined })).token,
      manners,
    ),
    staffSite,
  );
  return { remoteFor, provisioning, sites, people };
}
