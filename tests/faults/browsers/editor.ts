/** One person with a real browser and one or two tabs in it, who writes by a script while the browser dies again and again. */
import { setTimeout as after } from 'node:timers/promises';
import type { Addresses } from '../../../localTenant/addresses';
import type { Person } from '../../../localTenant/people';
import type { HostName } from '../../journeys/hosts';
import { ChromiumProfile } from './chromiumProfile';
import { type Ledger, tokensIn } from './ledger';
import { sharedPhones } from './numbersList';
import { NumbersPage } from './numbersPage';
import type { Act, Script } from './script';

export interface EditorPorts {
  readonly person: Person['key'];
  /** Begins every word of theirs. */
  readonly letter: 'a' | 'b';
  readonly host: HostName;
  readonly addresses: Addresses;
  readonly script: Script;
  readonly ledger: Ledger;
  readonly tell: (line: string) => void;
  /** The browser forgets what it kept, each time it dies. */
  readonly forgets: boolean;
}

/** How long a browser may take to have everything sent once nothing goes wrong any more, in milliseconds. */
const drainedWithin = 40_000;
/** The same for opening: on a busy machine the server takes its time to come back. */
const openWithin = 60_000;

export class Editor {
  private pages: NumbersPage[] = [];
  private readonly phones: string[] = [...sharedPhones];
  private words = 0;
  private profile: ChromiumProfile | undefined;

  constructor(private readonly ports: EditorPorts) {}

  async begin(): Promise<void> {
    this.profile = await ChromiumProfile.make();
    await this.open(this.ports.script.tabs);
  }

  async work(): Promise<void> {
    for (const act of this.ports.script.acts) {
      const { killAfter } = act;
      // A page that changes under the hands, or dies, ends the act; what it said until then stands.
      const doing = this.perform(act).catch((cause: unknown) => this.tell(`broke off: ${firstLine(cause)}`));
      if (killAfter === undefined) await doing;
      else {
        await after(killAfter);
        await this.die();
        await doing;
        await this.open(this.ports.script.tabs);
      }
    }
  }

  /** The process ends where it stands, with every tab. */
  async die(): Promise<void> {
    this.tell('! killed');
    await this.profile?.kill();
    if (this.ports.forgets) await this.profile?.forgetDatabases();
  }

  /** After everything has calmed down: opens one tab, decides what is to be decided, waits until all is sent. */
  async drain(): Promise<readonly string[]> {
    await this.open(1);
    const page = this.page(0);
    const latest = Date.now() + drainedWithin;
    for (;;) {
      const numbers = await page.look();
      if (numbers.some(({ decision }) => decision)) await this.decide(page, 'mine');
      else if (numbers.every(({ state }) => state === undefined || state === 'Gemt i SharePoint')) break;
      if (Date.now() > latest) throw new Error(`stuck: ${numbers.map(({ state }) => state ?? '').join()}`);
      await after(100);
    }
    return page.leftOut();
  }

  async end(): Promise<void> {
    await this.profile?.remove();
  }

  private async open(tabs: number): Promise<void> {
    const { host, addresses, person } = this.ports;
    await this.profile?.open();
    this.pages = [];
    const latest = Date.now() + openWithin;
    while (this.pages.length < tabs) {
      const page = await this.profile?.context.newPage();
      if (!page) return;
      try {
        this.pages.push(await NumbersPage.open(page, host, addresses, person));
      } catch (cause) {
        if (Date.now() > latest) throw cause;
        this.tell(`could not open: ${firstLine(cause)}`);
        await page.close();
        await after(500);
      }
    }
    this.tell(`opened ${tabs} tabs`);
  }

  private async perform(act: Act): Promise<void> {
    const page = this.page(act.tab);
    if (act.decides) await this.decide(page, act.decides);
    const text = Array.from({ length: act.words }, () => this.word()).join(' ');
    if (act.what === 'add') await this.add(page, text);
    else {
      const phone = this.phones[Math.floor(act.pick * this.phones.length)] ?? sharedPhones[0];
      if (!(await page.edit(phone))) return;
      await this.type(page, phone, act.column, text);
    }
    const watched = Date.now() + act.watches;
    if (act.leaves) await page.leaveField();
    do await this.watch(page);
    while (Date.now() < watched);
  }

  private async add(page: NumbersPage, text: string): Promise<void> {
    // A tab that lives has one begun number at most; a new one is told by its empty field.
    const phone = `01 00 ${this.ports.letter === 'a' ? 2 : 3}0 ${String(10 + this.phones.length)}`;
    await page.add();
    await page.type(phone, 'Phone', phone, () => undefined);
    this.phones.push(phone);
    await this.type(page, phone, 'Title', text);
  }

  private async type(page: NumbersPage, phone: string, column: Act['column'], text: string): Promise<void> {
    const { ledger } = this.ports;
    // Before the first key: a browser that dies under it may still have handed it over.
    const entries = tokensIn(text).map((token) => ({ token, phone, column }));
    for (const entry of entries) ledger.write({ ...entry, before: undefined });
    await page.type(phone, column, text, (before) => {
      this.tell(`typed »${text}« over »${before}« in ${phone}, ${column}`);
      for (const entry of entries) ledger.write({ ...entry, before });
    });
  }

  /** What a page says of a text and the text itself, at one moment. */
  private async watch(page: NumbersPage): Promise<void> {
    for (const { phone, fields, state } of await page.look()) {
      if (state !== 'Gemt her' && state !== 'Gemt i SharePoint') continue;
      for (const [column, text] of Object.entries(fields)) {
        const saved = this.ports.ledger.showSaved(text, phone, column);
        if (saved.length > 0) this.tell(`${saved.join(' ')}: ${state}`);
      }
    }
  }

  private async decide(page: NumbersPage, choice: 'mine' | 'theirs'): Promise<void> {
    const against = await page.decide(choice);
    if (against === undefined) return;
    this.tell(`decided: ${choice}, against »${against}«`);
    for (const token of tokensIn(against)) this.ports.ledger.decidedAgainst.add(token);
  }

  private word(): string {
    return `${this.ports.letter}${String((this.words += 1)).padStart(4, '0')}`;
  }

  private page(index: number): NumbersPage {
    const page = this.pages[index];
    if (!page) throw new Error('The tab is not open.');
    return page;
  }

  private tell(line: string): void {
    this.ports.tell(`${this.ports.letter}  ${line}`);
  }
}

function firstLine(cause: unknown): string {
  return String(cause instanceof Error ? cause.message : cause).split('\n')[0] ?? '';
}
