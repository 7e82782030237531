import type { Provisioning } from '../../contracts/provisioning';
import { staffLists } from '../../lists';
import type { Guard, Manners } from '../../storage';
import { siteProvisioning, siteRemote, siteWithToken } from '../../storage/remote';
import type { Configuration } from './configuration';
import { createSignIn } from './signIn';

/** Everything that needs a signed-in person. Its own chunk: sign-in and PnPjs are loaded after the first paint. */
export function signedInSite(configuration: Configuration, inTeams: boolean, manners: Manners, guard: Guard) {
  const { staffSite } = configuration;
  const signIn = createSignIn(configuration, inTeams);
  const manage = siteWithToken(
    staffSite,
    (renew) => signIn.token('AllSites.Manage', { interactive: true, renew: renew !== undefined }),
    manners,
  );
  const provisioning: Provisioning = siteProvisioning(manage, staffSite, Object.values(staffLists));
  const remote = siteRemote(
    staffSite,
    { kind: 'tokens', token: (options) => signIn.token('AllSites.Write', options) },
    manners,
    guard,
  );
  return { remote, provisioning };
}
