import type { ListStore, ReadOptions } from '../../contracts/listStore';
import type { Provisioning } from '../../contracts/provisioning';
import { staffLists } from '../../lists';
import { readLists, siteProvisioning, siteWithToken } from '../../storage';
import type { Configuration } from './configuration';
import { type SharePointScope, SignIn } from './signIn';

/** Everything that needs a signed-in person. Its own chunk: sign-in and PnPjs are loaded after the first paint. */
export function signedInSite(configuration: Configuration): ListStore & Provisioning {
  const signIn = new SignIn(configuration);
  const url = configuration.staffSite;
  const site = (scope: SharePointScope, interactive: boolean) =>
    siteWithToken(url, () => signIn.token(scope, interactive));
  const provisioning = siteProvisioning(site('AllSites.Manage', true), url, Object.values(staffLists));
  return {
    read: (lists, options: ReadOptions = {}) =>
      readLists(site('AllSites.Write', options.interactive ?? false), url, lists),
    plan: () => provisioning.plan(),
    apply: (plan, done) => provisioning.apply(plan, done),
  };
}
