/** One of the two who write: what they do next is decided by the seed, what it is done to by what they see. */
import type { Kept } from '../../src/contracts/listStore';
import type { Chance } from './chance';
import { decided } from './deciding';
import type { Ledger, Typed } from './ledger';
import { notes, tokensIn } from './notes';
import type { ProductWindow } from './productWindow';
import type { Story } from './story';
import { emptyMinutes, typedInto } from './typing';
import type { World } from './world';

export interface EditorPorts {
  readonly world: World;
  readonly chance: Chance;
  readonly ledger: Ledger;
  readonly story: Story;
  /** Those that are open. */
  readonly windows: () => readonly ProductWindow[];
  /** Their own line in every text. */
  readonly line: number;
}

type Shown = ProductWindow['shown'][number];

const mostRows = 8;

export class Editor {
  constructor(private readonly ports: EditorPorts) {}

  /** @param actions how many things they do before they are done */
  work(actions: number, done: () => void): void {
    const { world, chance } = this.ports;
    if (actions === 0) {
      done();
      return;
    }
    const gap = chance.happens(0.08) ? chance.between(8000, 30_000) : chance.between(200, 4000);
    world.after(gap, () => {
      this.act();
      this.work(actions - 1, done);
    });
  }

  private act(): void {
    const { chance } = this.ports;
    const window = chance.pick(this.ports.windows().filter(({ hasSeen, life }) => hasSeen && !life.asleep));
    if (!window) return;
    const rows = window.shown;
    // Most of the time everybody is at the same point of the agenda.
    const row = chance.happens(0.5) ? rows[0] : chance.pick(rows);
    if (!row || rows.length < 2) {
      this.create(window);
      return;
    }
    const acts = {
      type: () => this.typeOn(window, row.key, chance.whole(1, 8)),
      title: () => this.retitle(window, row),
      create: () => rows.length < mostRows && this.create(window),
      remove: () => this.remove(window, row),
      settle: () => this.settle(window),
    };
    acts[chance.weighted({ type: 60, title: 7, create: 6, remove: 3, settle: 14 })]();
  }

  private typeOn(window: ProductWindow, key: string, times: number): void {
    const { chance } = this.ports;
    this.type(window, key);
    if (times > 1) window.life.after(chance.between(60, 900), () => this.typeOn(window, key, times - 1));
  }

  private type(window: ProductWindow, key: string): void {
    const { chance, ledger, line } = this.ports;
    const row = window.shown.find((shown) => shown.key === key);
    if (!row) return;
    const inTheMiddle = chance.happens(0.25);
    const token = ledger.next(window.letter, inTheMiddle ? 'i' : '');
    const after = typedInto(row.Text, token, line, inTheMiddle, chance);
    this.keep(window, `types ${token} in`, key, window.type(key, row.Text, after), [
      ledger.typed(token, key),
    ]);
  }

  private retitle(window: ProductWindow, { key, Title }: Shown): void {
    const { ledger } = this.ports;
    const token = ledger.next(window.letter, 'T');
    const kept = window.store.change(notes, key, { Title }, { Title: token });
    this.keep(window, `renames ${Title} to ${token} in`, key, kept, [ledger.typed(token, key, Title)]);
  }

  private create(window: ProductWindow): void {
    const { chance, ledger } = this.ports;
    const key = chance.key();
    const Title = ledger.next(window.letter, 'T');
    const kept = window.store.change(notes, key, undefined, { Title, Text: emptyMinutes });
    this.keep(window, `creates ${Title} as`, key, kept, [ledger.typed(Title, key)]);
  }

  private remove(window: ProductWindow, { key, Title, Text }: Shown): void {
    const { ledger } = this.ports;
    for (const token of [...tokensIn(Title), ...tokensIn(Text)]) ledger.removed.add(token);
    this.keep(window, 'removes', key, window.store.remove(notes, key, { Title, Text }), []);
  }

  private settle(window: ProductWindow): void {
    const { chance, ledger } = this.ports;
    const row = window.shown.find(({ saving }) => saving?.state === 'needsYou');
    if (row?.saving?.state !== 'needsYou') return;
    const choice = decided(row, row.saving.need, ledger, chance);
    const what = `settles a ${row.saving.need.kind} by ${JSON.stringify(choice)} in`;
    this.keep(window, what, row.key, window.store.settle(notes, row.key, choice), []);
  }

  private keep(window: ProductWindow, what: string, key: string, kept: Promise<Kept>, typed: Typed[]): void {
    const line = `${window.life.name} ${what} ${key.slice(0, 8)}`;
    this.ports.story.tell(line);
    kept.then(
      ({ state }) => {
        for (const entry of typed) entry.kept = state === 'savedHere';
        this.ports.story.tell(`${line}: ${state}`);
      },
      (cause: unknown) => this.ports.story.tell(`${line}: ${String(cause)}`),
    );
  }
}
