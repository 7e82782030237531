import type { ListStore } from '../../contracts/listStore';
import type { Provisioning } from '../../contracts/provisioning';
import { Failure } from '../../contracts/failure';
import type { PageContext } from '../../storage';

type Site = ListStore & Provisioning;

/** One door for each staff site, shared by all web parts of a page: the bundle is loaded once for all of them. */
const sites = new Map<string, Site>();

/**
 * The staff site, read with the session of the page. PnPjs and what writes to lists are a chunk of their own, fetched
 * when a web part first asks.
 * @param url absolute address of the staff site
 */
export function pageSite(url: string, context: PageContext): Site {
  const known = sites.get(url);
  if (known) return known;
  let loaded: Promise<Site> | undefined;
  const site = () => {
    loaded ??= import(/* webpackChunkName: 'sharepoint' */ './sessionSite').then(
      ({ sessionSite }) => sessionSite(url, context),
      (cause: unknown) => {
        loaded = undefined;
        throw new Failure('offline', { cause });
      },
    );
    return loaded;
  };
  const door: Site = {
    read: async (lists, options) => (await site()).read(lists, options),
    plan: async () => (await site()).plan(),
    apply: async (plan, done) => (await site()).apply(plan, done),
  };
  sites.set(url, door);
  return door;
}
