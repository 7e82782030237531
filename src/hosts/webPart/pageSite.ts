import type { BaseComponentContext } from '@microsoft/sp-component-base';
import type { Audiences } from '../../contracts/audiences';
import { Failure } from '../../contracts/failure';
import type { ListStore } from '../../contracts/listStore';
import type { People } from '../../contracts/people';
import type { Provisioning } from '../../contracts/provisioning';
import type { SiteCheck } from '../../contracts/siteCheck';
import type { Workspaces } from '../../contracts/workspaces';
import { staffLists } from '../../lists';
import { type Guard, openSite, type Owner, siteManners } from '../../storage';

interface Site {
  readonly store: ListStore;
  readonly provisioning: Provisioning;
  readonly audiences: Audiences;
  readonly sites: SiteCheck;
  readonly people: People;
  readonly workspaces: Workspaces;
}

/** Needed for writing only, so readers do not pay for it. */
const guard: Guard = async (list, fields) =>
  (await import(/* webpackChunkName: 'guard' */ '../../guard')).guardList(list, fields);

/** SharePoint tells a page no ids of Entra: its person is known by login name, at this SharePoint. */
function ownerOf({ user, web }: BaseComponentContext['pageContext']): Owner {
  return { tenant: new URL(web.absoluteUrl).host, person: user.loginName };
}

/** One door for each staff site, shared by all web parts of a page: the bundle is loaded once for all of them. */
const sites = new Map<string, Site>();

/**
 * The staff site, read with the session of the page. PnPjs and what writes to lists are a chunk of their own, fetched
 * when a web part first asks.
 * @param siteUrl absolute address of the staff site
 */
export function pageSite(siteUrl: string, context: BaseComponentContext): Site {
  const known = sites.get(siteUrl);
  if (known) return known;
  const manners = siteManners(siteUrl);
  const whose = () => ownerOf(context.pageContext);
  const load = async () => {
    const { sessionSite } = await import(/* webpackChunkName: 'sharepoint' */ './sessionSite').catch(
      (cause: unknown) => {
        throw new Failure('offline', { cause });
      },
    );
    return sessionSite(siteUrl, context, whose, manners, guard);
  };
  let loaded: ReturnType<typeof load> | undefined;
  const site = () => {
    loaded ??= load();
    loaded.catch(() => (loaded = undefined));
    return loaded;
  };
  const owner = Promise.resolve(whose());
  const door: Site = {
    store: openSite({
      ...{ siteUrl, owner, schemas: Object.values(staffLists), guard, manners },
      remote: async (opener = whose()) => (await site()).remoteFor(opener),
    }),
    provisioning: {
      plan: async () => (await site()).provisioning.plan(),
      apply: async (plan, done) => (await site()).provisioning.apply(plan, done),
    },
    audiences: {
      plan: async () => (await site()).audiences.plan(),
      apply: async (plan, done) => (await site()).audiences.apply(plan, done),
    },
    sites: { look: async (path) => (await site()).sites.look(path) },
    people: {
      unknown: async (mails) => (await site()).people.unknown(mails),
      me: async () => (await site()).people.me(),
      find: async (text) => (await site()).people.find(text),
      members: async (path) => (await site()).people.members(path),
    },
    workspaces: { open: async (...asked) => (await site()).workspaces.open(...asked) },
  };
  sites.set(siteUrl, door);
  return door;
}
