/** One person's browser: what it keeps, and what its windows share with each other, as far as they live. */
import { IDBFactory } from 'fake-indexeddb';
import { openBrowserDevice } from '../../src/storage/device/browserDevice';
import type { Device } from '../../src/storage/device/device';
import { resilientDevice } from '../../src/storage/device/resilientDevice';
import type { Windows } from '../../src/storage/browser/windows';
import type { OutboxNews } from '../../src/storage/outbox/outboxPorts';
import type { Owner } from '../../src/storage/owner';
import type { KeptPause, PauseKeeper } from '../../src/storage/traffic';
import type { Chance } from './chance';
import type { Life, Machine } from './life';

interface Turn {
  readonly life: Life;
  readonly go: () => Promise<void>;
}

interface Hearing {
  readonly life: Life;
  /** When it heard last: what is told later is heard later. */
  last: number;
  readonly hear: (told: unknown) => void;
}

export class Browser implements Machine {
  offset = 0;
  asleepUntil = 0;
  closedAt = -1;
  private readonly databases = new IDBFactory();
  private readonly waiting: Turn[] = [];
  private holding = false;
  private readonly channels = { news: new Set<Hearing>(), pause: new Set<Hearing>() };

  constructor(
    readonly owner: Owner,
    readonly siteUrl: string,
    private readonly chance: Chance,
  ) {}

  async device(now: () => number): Promise<Device> {
    globalThis.indexedDB = this.databases;
    return resilientDevice(await openBrowserDevice({ owner: this.owner, siteUrl: this.siteUrl, now }));
  }

  windows(life: Life): Windows {
    let heard: (news: OutboxNews) => void = () => undefined;
    const tell = this.join('news', life, (news) => heard(news as OutboxNews));
    return {
      tell,
      onNews(listener) {
        heard = listener;
      },
      lock: (work) =>
        new Promise((done, failed) => {
          const go = () => work().then(done, failed);
          this.waiting.push({ life, go });
          void this.serve();
        }),
      close: () => undefined,
    };
  }

  /** In place of `localStorage`. */
  readonly pauseKeeper: PauseKeeper & { kept?: KeptPause } = {
    read() {
      return this.kept;
    },
    write(pause) {
      this.kept = pause;
    },
  };

  /** How windows tell each other that SharePoint asked one of them to wait. */
  pauseChannel(life: Life): BroadcastChannel {
    const channel: {
      onmessage?: (event: { readonly data: unknown }) => void;
      postMessage?: (data: unknown) => void;
    } = {};
    channel.postMessage = this.join('pause', life, (data) => channel.onmessage?.({ data }));
    Object.assign(channel, { close: () => undefined });
    return channel as unknown as BroadcastChannel;
  }

  private join(which: 'news' | 'pause', life: Life, hear: (told: unknown) => void): (told: unknown) => void {
    const own: Hearing = { life, hear, last: 0 };
    this.channels[which].add(own);
    life.onEnd(() => this.channels[which].delete(own));
    return (told) => {
      if (!life.alive) return;
      const copy: unknown = structuredClone(told);
      const now = life.world.now();
      for (const other of this.channels[which]) {
        if (other === own) continue;
        other.last = Math.max(other.last, now + this.chance.between(0.5, 5));
        other.life.after(other.last - now, () => other.hear(copy));
      }
    };
  }

  /** One window at a time; the lock of a window that dies goes to the next. */
  private async serve(): Promise<void> {
    if (this.holding) return;
    const next = this.waiting.shift();
    if (next === undefined) return;
    this.holding = true;
    if (next.life.alive) {
      const ended = new Promise<void>((end) => next.life.onEnd(end));
      await Promise.race([next.go(), ended]);
    }
    this.holding = false;
    void this.serve();
  }
}
