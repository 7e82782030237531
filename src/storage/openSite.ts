import type { ListSchema } from '../contracts/listSchema';
import { browserAttention } from './browser/attention';
import { keptRules } from './browser/keptRules';
import { browserWindows } from './browser/windows';
import { deferredStore } from './deferredStore';
import { openBrowserDevice } from './device/browserDevice';
import { memoryDevice } from './device/memoryDevice';
import { obedientDevice } from './device/obedientDevice';
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
  /**
   * Loads what talks to SharePoint, when it is first needed.
   * @param owner the only person as whom it may ask; undefined when nobody is known
   * @throws {Failure}
   */
  readonly remote: (owner: Owner | undefined) => Promise<Remote>;
  /** The same for everything that asks this site. */
  readonly manners: Manners;
  readonly guard: Guard;
}

/** One SharePoint site in this browser. Light: PnPjs and sign-in come with `remote`. */
export function openSite(options: SiteOptions): SiteStore {
  return deferredStore(options.owner.then((owner) => openFor(owner, options)));
}

function openFor(owner: Owner | undefined, options: SiteOptions): SiteStore {
  const { siteUrl, schemas, guard } = options;
  const { clock, traffic } = options.manners;
  const scope = ownerScope(owner ?? { tenant: '', person: '' }, siteUrl);
  const rules = keptRules(siteUrl);
  const site = schemas.some((schema) => schema.site === 'workspace') ? 'workspace' : 'staff';
  const keepRowsDays = site === 'workspace' ? rules.read().workspaceDays : undefined;
  const device = owner
    ? openBrowserDevice({ owner, siteUrl, keepRowsDays, now: () => clock.now() })
        .then(resilientDevice, memoryDevice)
        .then((kept) => obedientDevice(kept, { rules, site, clock }))
    : Promise.resolve(memoryDevice());
  let remote: Promise<Remote> | undefined;
  return openSiteStore({
    ...{ scope, schemas, device, traffic, clock, guard },
    windows: browserWindows(scope),
    attention: browserAttention,
    async remote() {
      remote ??= options.remote(owner);
      remote.catch(() => (remote = undefined));
      return remote;
    },
  });
}
