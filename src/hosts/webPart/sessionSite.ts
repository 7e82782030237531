import type { ListStore } from '../../contracts/listStore';
import type { Provisioning } from '../../contracts/provisioning';
import { staffLists } from '../../lists';
import { type PageContext, readLists, sharedReads, siteInPage, siteProvisioning } from '../../storage';

/** The staff site with the person's own SharePoint session: no token, no consent, no scope. */
export function sessionSite(url: string, context: PageContext): ListStore & Provisioning {
  const sp = siteInPage(url, context);
  const store = sharedReads({ read: (lists) => readLists(sp, url, lists) });
  const provisioning = siteProvisioning(sp, url, Object.values(staffLists));
  return {
    read: (lists, options) => store.read(lists, options),
    plan: () => provisioning.plan(),
    apply: (plan, done) => provisioning.apply(plan, done),
  };
}
