import { Failure, type FailureId } from '../contracts/failure';
import type { ListSchema } from '../contracts/listSchema';
import type { ListRead, ReadOptions, SiteView, Watch, Watcher } from '../contracts/listStore';
import type { Attention } from './browser/attention';
import type { Clock } from './clock';
import type { Device } from './device/device';
import type { KnownRows } from './knownRows';
import type { Remote, RemoteChanges } from './remote/remote';
import { Rounds } from './rounds';
import type { Traffic } from './traffic';
import { rowsToKeep } from './rowsToKeep';

type Lists = Readonly<Record<string, ListSchema>>;

/** How long an answer is good enough for another part of the same page, in milliseconds. */
const goodFor = 60_000;
/** SharePoint's log of changes goes back 60 days, and a token older than that may be answered with silence. */
const trustedFor = 24 * 60 * 60_000;
/** For how many rounds without a change a list still counts as one that somebody is writing in. */
const livelyFor = 3;
/** More rows than this are only read when something has changed in them. */
const mostLively = 1000;
/** Asking again by itself may help. */
const passing: ReadonlySet<FailureId> = new Set(['offline', 'throttled', 'serverFault'] as const);

export interface ReadPorts {
  readonly device: Promise<Device>;
  readonly remote: () => Promise<Remote>;
  readonly known: KnownRows;
  readonly traffic: Traffic;
  readonly clock: Clock;
  readonly attention: Attention;
  /** Rows of a list with what is on its way laid over. */
  readonly rowsOf: (list: string) => ListRead & { readonly ok: true };
  /** SharePoint no longer shows a list to this person. */
  readonly closed: (list: string, failure: Failure) => void;
}

type ListState =
  | {
      readonly ok: true;
      readonly readAt: number;
      readonly from: SiteView<Lists>['from'];
      readonly version: number;
      readonly mayEdit?: boolean;
    }
  | { readonly ok: false; readonly failure: Failure };

interface Watching {
  resting: boolean;
  readonly lists: Lists;
  readonly watcher: Watcher<Lists>;
}

/** What pages see of a site: remembered, read, and kept up with for as long as any of them is open. */
export class SiteReads {
  private readonly states = new Map<string, ListState>();
  /** Codes by SharePoint's id of the list. */
  private readonly codes = new Map<string, string>();
  private readonly watching = new Set<Watching>();
  /** Lists to be asked for at the next opportunity. */
  private readonly wanted = new Map<string, ListSchema>();
  /** Lists in which somebody is writing: read together with the question what has changed. */
  private lively = new Map<string, { readonly schema: ListSchema; readonly quiet: number }>();
  private readonly asking = new Map<string, Promise<void>>();
  private mayEdit = false;
  private changeToken: { readonly text: string; readonly at: number } | undefined;
  private readonly rounds: Rounds;
  /** SharePoint did not answer the last round. */
  private silent = false;
  private shownAt = 0;
  private readonly stopAttention: () => void;

  constructor(private readonly ports: ReadPorts) {
    this.rounds = new Rounds({
      ...ports,
      resting: () => [...this.watching].every(({ resting }) => resting),
      go: () => this.round(),
    });
    this.stopAttention = ports.attention.onReturn(() => this.rounds.now());
  }

  watch<L extends Lists>(lists: L, watcher: Watcher<L>): Watch {
    const watching: Watching = { resting: false, lists, watcher: watcher as unknown as Watcher<Lists> };
    this.watching.add(watching);
    void this.begin(watching);
    return {
      refresh: (options) => void this.read(Object.values(lists), options),
      rest: (resting) => {
        if (watching.resting && !resting) this.rounds.now();
        watching.resting = resting;
      },
      stop: () => {
        this.watching.delete(watching);
        if (this.watching.size === 0) this.rounds.stop();
      },
    };
  }

  /**
   * The version of its schema a list was last seen with; undefined before.
   * @param from `sharePoint`: as this window has read it, not as the device remembers it
   */
  versionOf(code: string, from?: 'sharePoint'): number | undefined {
    const state = this.states.get(code);
    return state?.ok && (from ?? state.from) === state.from ? state.version : undefined;
  }

  /** Shows what is known to everybody who watches. */
  show(): void {
    this.shownAt = this.ports.clock.now();
    for (const watching of this.watching) this.showTo(watching);
  }

  close(): void {
    this.watching.clear();
    this.rounds.stop();
    this.stopAttention();
  }

  private async begin(watching: Watching): Promise<void> {
    const schemas = Object.values(watching.lists);
    await this.recall(schemas);
    this.showTo(watching);
    if (schemas.some(({ code }) => this.states.has(code))) await this.ports.attention.painted();
    if (!schemas.every(({ code }) => this.isFresh(code))) await this.read(schemas);
    if (this.watching.size > 0) this.rounds.start();
  }

  private isFresh(code: string): boolean {
    const state = this.states.get(code);
    const { clock } = this.ports;
    return state?.ok === true && state.from === 'sharePoint' && clock.now() - state.readAt < goodFor;
  }

  /** Lays in what the device remembers, unless something newer is known. */
  private async recall(schemas: readonly ListSchema[]): Promise<void> {
    const device = await this.ports.device;
    for (const schema of schemas) {
      const { code } = schema;
      if (this.states.has(code)) continue;
      const remembered = await device.remembered(code);
      if (!remembered || this.states.has(code)) continue;
      const rows = rowsToKeep(schema, remembered.rows);
      // An older version of the product kept them.
      if (rows !== remembered.rows) await device.remember(code, { ...remembered, rows });
      this.ports.known.readDone(0, code, rows);
      const { readAt, version = 1 } = remembered;
      this.states.set(code, { ok: true, readAt, version, from: 'device' });
      this.mayEdit ||= remembered.mayEdit;
    }
  }

  private read(schemas: readonly ListSchema[], options: ReadOptions = {}): Promise<void> {
    const name = [...schemas.map(({ code }) => code), options.interactive === true].join(' ');
    const asked = this.asking.get(name) ?? this.ask(schemas, options).finally(() => this.asking.delete(name));
    this.asking.set(name, asked);
    return asked;
  }

  private async ask(schemas: readonly ListSchema[], options: ReadOptions, since?: string): Promise<void> {
    const { known, clock, remote } = this.ports;
    const ticket = known.takeTicket();
    for (const { code } of schemas) this.wanted.delete(code);
    try {
      const answer = await (await remote()).read(schemas, options.interactive ?? false, since);
      if (since !== undefined) this.heard(answer.changes);
      this.mayEdit = answer.mayEdit;
      // The oldest token covers every list; what it tells twice is only read once more.
      if (answer.changeToken !== undefined)
        this.changeToken ??= { text: answer.changeToken, at: clock.now() };
      for (const schema of schemas) {
        const list = answer.lists.get(schema.code);
        if (list?.ok) {
          this.codes.set(list.id, schema.code);
          if (known.readDone(ticket, schema.code, list.rows)) {
            const { version } = list;
            const { mayEdit } = this;
            const rows = rowsToKeep(schema, list.rows);
            this.states.set(schema.code, {
              ...{ ok: true, readAt: clock.now(), from: 'sharePoint', version, mayEdit: list.mayEdit },
            });
            void this.ports.device.then((device) =>
              device.remember(schema.code, { rows, mayEdit, version, readAt: clock.now() }),
            );
          }
        } else if (list) this.refused(schema, list.failure);
      }
      this.show();
    } catch (cause) {
      const failure = Failure.from(cause);
      for (const schema of schemas) this.refused(schema, failure);
      for (const { lists, watcher } of this.watching)
        if (schemas.some(({ code }) => code in lists)) watcher.failed(failure);
    }
  }

  private refused(schema: ListSchema, failure: Failure): void {
    this.ports.traffic.heed(failure);
    if (passing.has(failure.id)) {
      this.wanted.set(schema.code, schema);
      if (this.states.get(schema.code)?.ok) return;
    }
    if (failure.id === 'noAccess') {
      this.ports.known.forget(schema.code);
      void this.ports.device.then((device) => device.forget(schema.code));
      this.ports.closed(schema.code, failure);
    }
    this.states.set(schema.code, { ok: false, failure });
  }

  private showTo({ lists, watcher }: Watching): void {
    let readAt = Infinity;
    let from: SiteView<Lists>['from'] = 'sharePoint';
    const shown: Record<string, ListRead> = {};
    for (const [name, { code }] of Object.entries(lists)) {
      const state = this.states.get(code);
      if (!state) return;
      if (state.ok) {
        readAt = Math.min(readAt, state.readAt);
        if (state.from === 'device') from = 'device';
      }
      const read = this.ports.rowsOf(code);
      shown[name] = state.ok
        ? { ...read, mayEdit: state.mayEdit }
        : { ...state, mine: read.rows.filter(({ saving }) => saving) };
    }
    if (readAt === Infinity) readAt = this.ports.clock.now();
    watcher.seen({ mayEdit: this.mayEdit, lists: shown, readAt, from });
  }

  /** @returns whether SharePoint answered */
  private async round(): Promise<boolean> {
    const { changeToken: token } = this;
    try {
      if (this.lively.size > 0 && token)
        await this.ask(
          [...this.lively.values()].map(({ schema }) => schema),
          {},
          token.text,
        );
      else await this.askForChanges();
    } catch (cause) {
      const failure = Failure.from(cause);
      this.silent = true;
      for (const { watcher } of this.watching) watcher.failed(failure);
      return !passing.has(failure.id);
    }
    if (this.wanted.size > 0) await this.read([...this.wanted.values()]);
    else this.confirm();
    return this.wanted.size === 0;
  }

  /** What is shown still holds; said now and then, and at once after SharePoint was silent. */
  private confirm(): void {
    const now = this.ports.clock.now();
    for (const [code, state] of this.states)
      if (state.ok && state.from === 'sharePoint') this.states.set(code, { ...state, readAt: now });
    if (this.silent || now - this.shownAt > goodFor) this.show();
    this.silent = false;
  }

  private async askForChanges(): Promise<void> {
    const { clock, remote } = this.ports;
    const token = this.changeToken;
    if (token === undefined) return;
    const old = clock.now() - token.at > trustedFor;
    const changes = old ? undefined : await (await remote()).changes(token.text);
    if (changes === undefined) this.wantAll();
    else for (const id of changes.listIds) this.want(this.codes.get(id));
    this.changeToken = changes && { text: changes.changeToken, at: clock.now() };
    const lively = [...this.wanted].filter(([code]) => this.ports.known.rows(code).length <= mostLively);
    this.lively = new Map(changes && lively.map(([code, schema]) => [code, { schema, quiet: 0 }]));
  }

  /** What was told together with rows: those lists are read already, others come next. */
  private heard(changes: RemoteChanges | Failure | undefined): void {
    const { lively } = this;
    this.lively = new Map();
    if (changes instanceof Failure) this.ports.traffic.heed(changes);
    // Asked by itself in the next round.
    if (!changes || changes instanceof Failure) return;
    const told = new Set([...changes.listIds].map((id) => this.codes.get(id)));
    for (const code of told) if (code === undefined || !lively.has(code)) this.want(code);
    for (const [code, { schema, quiet }] of lively) {
      const next = told.has(code) ? 0 : quiet + 1;
      if (next < livelyFor) this.lively.set(code, { schema, quiet: next });
    }
    this.changeToken = { text: changes.changeToken, at: this.ports.clock.now() };
  }

  private want(code: string | undefined): void {
    for (const { lists } of this.watching)
      for (const schema of Object.values(lists))
        if (schema.code === code) this.wanted.set(schema.code, schema);
  }

  private wantAll(): void {
    for (const { lists } of this.watching)
      for (const schema of Object.values(lists)) this.wanted.set(schema.code, schema);
  }
}
