import type { ListSchema } from '../../contracts/listSchema';
import type { Provisioning } from '../../contracts/provisioning';
import { staffLists } from '../../lists';
import { type Guard, type Manners, type Owner, workspaceDoors } from '../../storage';
import {
  siteCheck,
  siteClosedPart,
  siteFiles,
  siteNewsPages,
  siteProvisioning,
  siteRemote,
  siteWithToken,
  tenantPeople,
} from '../../storage/remote';
import type { Configuration } from './configuration';
import { createSignIn } from './createSignIn';
import { firstPerson } from './waysIn/sealedToFirst';

/** Everything that needs a signed-in person. Its own chunk: sign-in and PnPjs are loaded after the first paint. */
export function signedInSite(
  configuration: Configuration,
  inTeams: boolean,
  manners: Manners,
  guard: Guard,
  owner: Promise<Owner | undefined>,
) {
  const { staffSite } = configuration;
  const signIn = createSignIn(configuration, inTeams);
  const manage = (siteUrl: string, mannersThere: Manners) =>
    siteWithToken(
      siteUrl,
      async (renew) =>
        (await signIn.token('AllSites.Manage', { interactive: true, renew: renew !== undefined })).token,
      mannersThere,
    );
  const provisioningOf = (siteUrl: string, mannersThere: Manners, schemas: readonly ListSchema[]) =>
    siteProvisioning(manage(siteUrl, mannersThere), siteUrl, schemas);
  const provisioning: Provisioning = provisioningOf(staffSite, manners, Object.values(staffLists));
  const tokens = {
    kind: 'tokens',
    token: (options: Parameters<typeof signIn.token>[1]) => signIn.token('AllSites.Write', options),
  } as const;
  /** @param opener undefined on the plain page, where it is whoever signs in first */
  const remoteOf = (siteUrl: string, mannersThere: Manners, opener: Owner = firstPerson) =>
    siteRemote(siteUrl, tokens, mannersThere, guard, opener);
  const remoteFor = (opener: Owner | undefined) => remoteOf(staffSite, manners, opener);
  const workspaces = workspaceDoors({
    ...{ staffSite, owner, guard },
    remote: remoteOf,
    files: (siteUrl, mannersThere, opener = firstPerson) => siteFiles(siteUrl, tokens, mannersThere, opener),
    staffNews: (opener = firstPerson) => siteNewsPages(staffSite, tokens, manners, guard, opener),
    provisioning: provisioningOf,
    closedPart: (siteUrl, _, lists) => siteClosedPart(quietly(siteUrl), siteUrl, lists, false),
  });
  const elsewhere = (interactive: boolean) => (other: string) =>
    siteWithToken(
      other,
      async (renew) =>
        (await signIn.token('AllSites.Write', { interactive, renew: renew !== undefined })).token,
      manners,
    );
  const sites = siteCheck(staffSite, elsewhere(true));
  // Nobody asked for this: no window of sign-in opens for it.
  const quietly = elsewhere(false);
  const people = tenantPeople(quietly(staffSite), staffSite, quietly);
  return { remoteFor, provisioning, sites, people, workspaces };
}
