/** The product, as shipped, in one window of one browser: what a person sees in it and what they do. */
import type { Row } from '../../src/contracts/listSchema';
import type { Kept } from '../../src/contracts/listStore';
import { Failure } from '../../src/contracts/failure';
import type { Command } from '../../src/storage/outbox/command';
import { ownerScope } from '../../src/storage/owner';
import { siteRemote } from '../../src/storage/remote';
import { openSiteStore, type SiteStore } from '../../src/storage/siteStore';
import { Traffic } from '../../src/storage/traffic';
import type { PersonKey } from '../contract/localSharePoint';
import { unguarded } from '../contract/productStorage';
import type { Browser } from './browser';
import type { Life } from './life';
import { bearer, firstMoment } from './meetingServer';
import { mortalDevice } from './mortalDevice';
import { lists, type Note, notes, text } from './notes';
import type { Sabotage } from './sabotages';

export interface WindowPorts {
  readonly browser: Browser;
  readonly life: Life;
  /** `a` to `d`; what is typed here begins with it. */
  readonly letter: string;
  readonly person: PersonKey;
  readonly sabotage: Sabotage;
  /** Whether the person can get a new token just now. */
  readonly signedIn: () => boolean;
}

/** What a person typed that the store has not answered yet: until then the text field shows it by itself. */
interface Draft {
  text: string;
  unanswered: number;
}

export class ProductWindow {
  private rows: readonly Row[] = [];
  private readonly drafts = new Map<string, Draft>();
  private readonly returned: (() => void)[] = [];
  private token = 0;
  private isOpen = false;
  /** Whether the list has been on the screen at all. */
  hasSeen = false;
  private commands: readonly Command[] = [];
  readonly store: SiteStore;
  readonly life: Life;
  readonly letter: string;

  constructor({ browser, life, letter, person, sabotage, signedIn }: WindowPorts) {
    this.life = life;
    this.letter = letter;
    const now = () => life.clock(firstMoment);
    const wait = (milliseconds: number, signal?: AbortSignal) =>
      new Promise<void>((done) => {
        life.after(milliseconds, done);
        signal?.addEventListener('abort', () => done());
      });
    const clock = { now, elapsed: () => life.world.now(), wait };
    const traffic = new Traffic(clock, browser.pauseChannel(life), browser.pauseKeeper);
    const token = ({ renew }: { readonly renew: boolean }) => {
      if (!signedIn()) return Promise.reject(new Failure('notSignedIn'));
      if (renew) this.token += 1;
      const given = bearer(person, `${letter}${life.name.split('.')[1]}`, this.token);
      return Promise.resolve({ token: given, whose: browser.owner });
    };
    const remote = sabotage.between(
      siteRemote(browser.siteUrl, { kind: 'tokens', token }, { traffic, clock }, unguarded, browser.owner),
    );
    this.store = openSiteStore({
      ...{ scope: ownerScope(browser.owner, browser.siteUrl), schemas: [notes], traffic, clock },
      device: mortalDevice(
        life,
        () => sabotage.device?.() ?? browser.device(now),
        (commands) => {
          this.commands = commands;
        },
      ),
      remote: () => Promise.resolve(remote),
      windows: browser.windows(life),
      attention: {
        hidden: () => false,
        painted: () => Promise.resolve(),
        onLeave: () => () => undefined,
        onReturn: (returned) => {
          this.returned.push(returned);
          return () => undefined;
        },
      },
      guard: unguarded,
    });
    this.store.watch(lists, {
      seen: ({ lists: { notes: read } }) => {
        if (!life.alive || !read.ok) return;
        this.hasSeen = true;
        this.rows = read.rows;
      },
      failed: () => undefined,
    });
    void this.store.idle().then(() => (this.isOpen = true));
  }

  /** What waits for anything but a person. */
  get onTheWay(): readonly Command[] {
    return this.commands.filter((command) => !this.asks.has(command.key));
  }

  /** What waits for a person, and what was written in the same rows after. */
  get asking(): readonly Command[] {
    return this.commands.filter(({ key }) => this.asks.has(key));
  }

  private get asks(): ReadonlySet<string> {
    return new Set(this.commands.flatMap(({ key, need }) => (need ? [key] : [])));
  }

  get drained(): boolean {
    return this.isOpen && this.onTheWay.length === 0;
  }

  /** As they stand on the screen. */
  get shown(): readonly (Note & Pick<Row, 'saving'>)[] {
    return this.rows.flatMap(({ key, fields, saving }) => {
      const draft = this.drafts.get(key);
      const Text = draft && draft.unanswered > 0 ? draft.text : text(fields.Text);
      return key === '' ? [] : [{ key, Title: text(fields.Title), Text, saving }];
    });
  }

  /** The lid is opened, or the Wi-Fi is back. */
  returns(): void {
    for (const returned of this.returned) returned();
  }

  async type(key: string, before: string, after: string): Promise<Kept> {
    const draft = this.drafts.get(key) ?? { text: '', unanswered: 0 };
    this.drafts.set(key, draft);
    draft.text = after;
    draft.unanswered += 1;
    const kept = await this.store.change(notes, key, { Text: before }, { Text: after });
    draft.unanswered -= 1;
    return kept;
  }

  close(): void {
    this.life.kill();
    this.store.close();
  }
}
