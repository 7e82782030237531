import { Failure } from '../../contracts/failure';
import type { ListStore } from '../../contracts/listStore';
import type { People } from '../../contracts/people';
import type { Provisioning } from '../../contracts/provisioning';
import type { SiteCheck } from '../../contracts/siteCheck';
import type { Workspaces } from '../../contracts/workspaces';
import { staffLists } from '../../lists';
import { type Guard, openSite, siteManners } from '../../storage';
import type { Configuration } from './configuration';
import type { TeamsHost } from './teamsHost';

/** Needed for writing only, so readers do not pay for it. */
const guard: Guard = async (list, fields) => (await import('../../guard')).guardList(list, fields);

/** The staff site behind a door that loads sign-in and PnPjs only when SharePoint is first asked. */
export function lazySite(
  configuration: Configuration,
  host: Pick<TeamsHost, 'connected' | 'owner'>,
): {
  readonly store: ListStore;
  readonly provisioning: Provisioning;
  readonly sites: SiteCheck;
  readonly people: People;
  readonly workspaces: Workspaces;
} {
  const { staffSite: siteUrl } = configuration;
  const manners = siteManners(siteUrl);
  const load = async () => {
    const inTeams = await host.connected;
    // Framed by something that is not Teams: a window of ours could be opened from anybody's page.
    if (!inTeams && window.parent !== window) throw new Failure('signInUnavailable');
    const { signedInSite } = await import('./signedInSite').catch((cause: unknown) => {
      throw new Failure('offline', { cause });
    });
    return signedInSite(configuration, inTeams, manners, guard, host.owner);
  };
  let loaded: ReturnType<typeof load> | undefined;
  const site = () => {
    loaded ??= load();
    loaded.catch(() => (loaded = undefined));
    return loaded;
  };
  return {
    store: openSite({
      ...{ siteUrl, owner: host.owner, schemas: Object.values(staffLists), guard, manners },
      remote: async (owner) => (await site()).remoteFor(owner),
    }),
    provisioning: {
      plan: async () => (await site()).provisioning.plan(),
      apply: async (plan, done) => (await site()).provisioning.apply(plan, done),
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
}
