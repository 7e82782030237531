/** The product's own storage, as shipped, in Node: a browser profile for each person, a window for each opening. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import type { ListSchema } from '../../src/contracts/listSchema';
import { type Clock, realClock } from '../../src/storage/clock';
import { openBrowserDevice } from '../../src/storage/device/browserDevice';
import type { Device } from '../../src/storage/device/device';
import { memoryDevice } from '../../src/storage/device/memoryDevice';
import { resilientDevice } from '../../src/storage/device/resilientDevice';
import type { OutboxNews } from '../../src/storage/outbox/outboxPorts';
import { ownerScope } from '../../src/storage/owner';
import type { Guard, Manners } from '../../src/storage';
import type { Remote } from '../../src/storage/remote/remote';
import { siteRemote } from '../../src/storage/remote';
import { openSiteStore, type SiteStore } from '../../src/storage/siteStore';
import { Traffic } from '../../src/storage/traffic';
import { type PersonKey, token } from './localSharePoint';

/** What one person's browser keeps, and what its windows share. */
export class Profile {
  private readonly databases = new IDBFactory();
  private readonly windows = new Set<(news: OutboxNews) => void>();
  private queue: Promise<void> = Promise.resolve();

  constructor(
    readonly person: PersonKey,
    readonly siteUrl: string,
  ) {}

  get owner() {
    return ownerNamed(this.person);
  }

  async device(now: () => number, keepRowsDays?: number): Promise<Device> {
    globalThis.indexedDB = this.databases;
    return resilientDevice(
      await openBrowserDevice({ owner: this.owner, siteUrl: this.siteUrl, now, keepRowsDays }),
    );
  }

  window() {
    let heard: (news: OutboxNews) => void = () => undefined;
    const hear = (news: OutboxNews) => heard(news);
    this.windows.add(hear);
    return {
      tell: (news: OutboxNews) => {
        for (const other of this.windows) if (other !== hear) other(structuredClone(news));
      },
      onNews: (listener: (news: OutboxNews) => void) => {
        heard = listener;
      },
      lock: (work: () => Promise<void>) => {
        const turn = this.queue.then(work);
        this.queue = turn.catch(() => undefined);
        return turn;
      },
      close: () => this.windows.delete(hear),
    };
  }
}

export interface WindowOptions {
  readonly schemas: readonly ListSchema[];
  readonly clock?: Clock;
  readonly device?: 'browser' | 'none';
  readonly guard?: Guard;
  /** The person's own when absent. */
  readonly tokens?: ReturnType<typeof tokensOf>;
  /** Stands between the store and SharePoint. */
  readonly between?: (remote: Remote) => Remote;
}

export const ownManners = (clock: Clock = realClock): Manners => ({ traffic: new Traffic(clock), clock });

export const ownerNamed = (person: PersonKey) => ({ tenant: 'fjordby', person });

export const tokensOf = (person: PersonKey, scope?: string) => ({
  kind: 'tokens' as const,
  token: () =>
    Promise.resolve({ token: token(person, scope).replace('Bearer ', ''), whose: ownerNamed(person) }),
});

/** For tests of everything but the guard. */
export const unguarded: Guard = () => Promise.resolve([]);

/** Opens the product in a browser profile. */
export function openWindow(
  profile: Profile,
  options: WindowOptions,
): SiteStore & { readonly manners: Manners } {
  const { schemas, clock = realClock, guard = unguarded, between = (remote) => remote } = options;
  const manners = ownManners(clock);
  const remote = between(
    siteRemote(profile.siteUrl, options.tokens ?? tokensOf(profile.person), manners, guard, profile.owner),
  );
  const store = openSiteStore({
    ...{ schemas, guard, ...manners },
    scope: ownerScope(profile.owner, profile.siteUrl),
    device: options.device === 'none' ? Promise.resolve(memoryDevice()) : profile.device(() => clock.now()),
    remote: () => Promise.resolve(remote),
    windows: profile.window(),
    attention: {
      hidden: () => false,
      onReturn: () => () => undefined,
      onLeave: () => () => undefined,
      painted: () => Promise.resolve(),
    },
  });
  return { ...store, manners };
}
