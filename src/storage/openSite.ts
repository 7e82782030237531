import type { ListSchema } from '../contracts/listSchema';
import { browserAttention } from './browser/attention';
import { browserWindows } from './browser/windows';
import { deferredStore } from './deferredStore';
import { openBrowserDevice } from './device/browserDevice';
import { memoryDevice } from './device/memoryDevice';
import { resilientDevice } from './device/resilientDevice';
import type { Guard } from './guard';
import type { Manners } from './manners';
import { type Owner, ownerScope } from './owner';
import type { Remote } from './remote/remote';
import { openSiteStore, type SiteStore } from './siteStore';

export interface SiteOptions {
  /** Absolute address. */
  readonly siteUrl: string;
  /** Who uses the product; undefined when nobody is known, and then the device keeps nothing. */
  readonly owner: Promise<Owner | undefined>;
  /** Every list of the site. */
  readonly schemas: readonly ListSchema[];
  /** Loads what talks to SharePoint, when it is first needed. @throws {Failure} */
  readonly remote: () => Promise<Remote>;
  /** The same for everything that asks this site. */
  readonly manners: Manners;
  readonly guard: Guard;
  /** How long rows stay on this device; undefined keeps them until another person comes. */
  readonly keepRowsDays?: number;
}

/** One SharePoint site in this browser. Light: PnPjs and sign-in come with `remote`. */
export function openSite(options: SiteOptions): SiteStore {
  return deferredStore(options.owner.then((owner) => openFor(owner, options)));
}

function openFor(owner: Owner | undefined, options: SiteOptions): SiteStore {
  const { siteUrl, schemas, guard, keepRowsDays } = options;
  const { clock, traffic } = options.manners;
  const scope = ownerScope(owner ?? { tenant: '', person: '' }, siteUrl);
  const device = owner
    ? openBrowserDevice({ owner, siteUrl, keepRowsDays, now: () => clock.now() }).then(
        resilientDevice,
        memoryDevice,
      )
    : Promise.resolve(memoryDevice());
  let remote: Promise<Remote> | undefined;
  return openSiteStore({
    ...{ scope, schemas, device, traffic, clock, guard },
    windows: browserWindows(scope),
    attention: browserAttention,
    async remote() {
      remote ??= options.remote();
      remote.catch(() => (remote = undefined));
      return remote;
    },
  });
}
