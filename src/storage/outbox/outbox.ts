import { Failure, type FailureId } from '../../contracts/failure';
import type { ListSchema } from '../../contracts/listSchema';
import type { Remote, Write, Written } from '../remote/remote';
import type { StoredRow } from '../storedRow';
import { type Command, type NewCommand, rowName, type StoredNeed } from './command';
import { HeldBack } from './heldBack';
import type { OutboxNews, OutboxPorts, WrittenRow } from './outboxPorts';
import type { prepare as prepareType } from './prepare';
import { Pace } from './pace';
import { joined, sendable } from './queue';

/** Trying again by itself may help: the command stays on its way. */
const passing: ReadonlySet<FailureId> = new Set([
  ...(['offline', 'throttled', 'notSignedIn', 'signInUnavailable', 'serverFault'] as const),
  ...(['otherPerson', 'newerLists'] as const),
]);
/** A row SharePoint fails on this often in a row, minutes apart by then, needs a person. */
const mostFaults = 8;
/** How many rows go out together. */
const atOnce = 20;
/** How long another window may take to send what it has, in milliseconds, before this one looks after it. */
const standByFor = 20_000;

/** Sends what waits on the device, in order within a row and together across rows, until SharePoint has all of it. */
export class Outbox {
  private waiting: readonly Command[] = [];
  private stoppedCommands: readonly Command[] = [];
  private sending: Promise<void> | undefined;
  private looking: Promise<void> | undefined;
  private lookAgain = false;
  private again = false;
  private interactive = false;
  private closed = false;
  private lastFailure: Failure | undefined;
  private readonly heldBack: HeldBack;
  private readonly pace: Pace;
  private later = new AbortController();

  constructor(private readonly ports: OutboxPorts) {
    this.heldBack = new HeldBack(ports.clock);
    this.pace = new Pace(ports.clock);
  }

  get commands(): readonly Command[] {
    return this.waiting;
  }

  /** What the guard stopped on its way out. It is no longer on the device. */
  get stopped(): readonly Command[] {
    return this.stoppedCommands;
  }

  /** Why the last attempt did not get through; undefined while all is well. */
  get failure(): Failure | undefined {
    return this.lastFailure;
  }

  /** Looks again at what waits: at the start, and when another window has changed it. */
  async reload(...news: readonly OutboxNews[]): Promise<void> {
    this.waiting = await this.ports.device.commands();
    if (this.waiting.length === 0) this.lastFailure = undefined;
    this.ports.changed(...news);
  }

  /** Another window has changed what waits. Should it close before all is sent, this one sends the rest. */
  standBy(): Promise<void> {
    this.lookAgain = true;
    this.looking ??= this.look().finally(() => (this.looking = undefined));
    return this.looking;
  }

  /** One look answers for all that is told meanwhile: a window that writes thousands of rows tells of each. */
  private async look(): Promise<void> {
    while (this.lookAgain) {
      this.lookAgain = false;
      await this.reload();
    }
    if (!this.sending) void this.sendLater(standByFor);
  }

  /** What waits for a list that is closed to this person needs them: it is theirs, and shown until they decide. */
  async hold(list: string, failure: FailureId): Promise<void> {
    const open = this.waiting.filter((command) => command.list === list && !command.need);
    for (const command of open) await this.ask(command, { kind: 'failed', failure });
    if (open.length > 0) await this.reload({ kind: 'waiting' });
  }

  /** When it returns the command is on the device, as far as the device keeps anything. */
  async add(list: ListSchema, command: NewCommand): Promise<void> {
    const last = [...this.waiting].reverse().find((other) => rowName(other) === rowName(command));
    const together =
      last &&
      (await this.ports.device
        .updateCommand(last.id, (current) => joined(list, current, command))
        .catch(() => undefined));
    if (!together) await this.ports.device.addCommand(command);
    await this.reload({ kind: 'waiting' });
    this.send();
  }

  /** The same for many at once. None is joined to what waits: each row's go out in their order all the same. */
  async addAll(commands: readonly NewCommand[]): Promise<void> {
    await this.ports.device.addCommands(commands);
    await this.reload({ kind: 'waiting' });
    this.send();
  }

  /** @param interactive a person asked, so a sign-in window may open and no back-off holds */
  send(interactive = false): void {
    if (this.closed) return;
    if (interactive) {
      this.interactive = true;
      this.heldBack.clear();
      this.pace.clear();
    }
    this.again = true;
    this.sending ??= this.sendUntilDone();
  }

  /** The page is being left: what is still being typed goes now. */
  hurry(): void {
    this.pace.clear();
    this.send();
  }

  /** Settles when nothing is being sent. */
  async idle(): Promise<void> {
    while (this.sending) await this.sending;
  }

  close(): void {
    this.closed = true;
    this.later.abort();
  }

  private async sendUntilDone(): Promise<void> {
    while (this.again && !this.closed) {
      try {
        await this.ports.lock(() => this.sendAll());
      } catch (cause) {
        // The device itself failed. What waits is tried again, no sooner than anything else that failed.
        this.again = false;
        for (const command of this.waiting) this.holdBack(command, Failure.from(cause));
      }
    }
    this.sending = undefined;
    void this.sendLater();
  }

  private async sendAll(): Promise<void> {
    let more = true;
    while (more) {
      this.again = false;
      await this.reload();
      if (this.closed || this.ports.traffic.pauseLeft > 0) return;
      more = (await this.sendSome()) || this.wasAsked();
    }
  }

  /** Whether `send` was called meanwhile. */
  private wasAsked(): boolean {
    return this.again;
  }

  /** @returns whether there may be more to send now */
  private async sendSome(): Promise<boolean> {
    const heads = sendable(this.waiting, (head) => this.waitOf(head) > 0).slice(0, atOnce);
    if (heads.length === 0) return false;
    const { interactive } = this;
    this.interactive = false;
    const loaded = await Promise.all([this.ports.remote(), loadPrepare()]).catch((cause: unknown) =>
      Failure.from(cause),
    );
    if (loaded instanceof Failure) {
      for (const command of heads) this.holdBack(command, loaded);
      return false;
    }
    const [remote, prepare] = loaded;
    const writes = (
      await Promise.all(heads.map((command) => this.toWrite(command, remote, prepare)))
    ).flatMap((prepared) => (prepared ? [prepared] : []));
    const answers = await remote.send(
      writes.map(({ write }) => write),
      interactive,
    );
    // Before any of them is looked at: what is asked next may be asked in a pause that another part called for.
    for (const answer of answers) if (answer.result === 'failed') this.ports.traffic.heed(answer.failure);
    const news: OutboxNews[] = [];
    for (const [index, { command, write }] of writes.entries())
      news.push(...(await this.answered(command, write, answers[index] ?? unanswered, remote)));
    // Once for all of them: of thousands of rows nothing is looked through for each.
    await this.reload(...news);
    return true;
  }

  /** @returns undefined when there is nothing to send: it is settled, waits, or has left meanwhile */
  private async toWrite(waiting: Command, remote: Remote, prepare: Prepare): Promise<Prepared | undefined> {
    const list = this.ports.schemaOf(waiting.list);
    if (!list) {
      await this.reload(...(await this.ask(waiting, { kind: 'failed', failure: 'missingList' })));
      return undefined;
    }
    if (!(await this.ports.mayLeave(waiting, list))) {
      this.stoppedCommands = [...this.stoppedCommands, waiting];
      await this.ports.device.removeCommand(waiting.id);
      await this.reload({ kind: 'waiting' });
      return undefined;
    }
    // From here on nothing may be joined to it: an answer that is lost must not be mistaken for a later change.
    const command = await this.ports.device.updateCommand(waiting.id, (found) => ({ ...found, sent: true }));
    if (!command) return undefined;
    try {
      if (await this.ports.isNewer(list, remote)) throw new Failure('newerLists');
      const prepared = await prepare(command, list, this.ports.known, remote);
      if (prepared.next === 'send') return { command, write: prepared.write };
      await this.reload(
        ...(prepared.next === 'ask' ? await this.ask(command, prepared.need) : await this.done(command)),
      );
    } catch (cause) {
      const news = await this.failed(command, Failure.from(cause));
      if (news.length > 0) await this.reload(...news);
    }
    return undefined;
  }

  private async answered(
    command: Command,
    write: Write,
    answer: Written,
    remote: Remote,
  ): Promise<readonly OutboxNews[]> {
    switch (answer.result) {
      case 'done':
        return this.done(command, writtenRow(write, answer.row));
      case 'exists': {
        const row = await remote.find(write.list, command.key).catch((cause: unknown) => Failure.from(cause));
        if (!row || row instanceof Failure) return this.failed(command, row ?? new Failure('serverFault'));
        if (Object.keys(command.base).length === 0) return this.done(command, { kind: 'written', row });
        // A removed row that somebody else has made again meanwhile: held against theirs in the next round.
        this.ports.known.written(row);
        await this.ports.device.updateCommand(command.id, (current) => ({ ...current, kind: 'change' }));
        return [];
      }
      case 'stale':
      case 'gone':
        // Looked up anew in the next round, and held against what others wrote.
        if (write.kind !== 'create') this.ports.known.doubt(command.list, write.row.number);
        return [];
      case 'failed':
        return this.failed(command, answer.failure);
    }
  }

  private async done(command: Command, written?: WrittenRow): Promise<readonly OutboxNews[]> {
    const { known, device } = this.ports;
    if (written?.kind === 'written') known.written(written.row);
    if (written?.kind === 'removed') known.removed(written.list, written.number);
    this.heldBack.release(rowName(command));
    this.pace.sent(command, this.ports.schemaOf(command.list));
    this.lastFailure = undefined;
    await device.removeCommand(command.id);
    return [written ?? { kind: 'waiting' }];
  }

  private async ask(command: Command, need: StoredNeed): Promise<readonly OutboxNews[]> {
    this.heldBack.release(rowName(command));
    await this.ports.device.updateCommand(command.id, (current) => ({ ...current, need }));
    return [{ kind: 'waiting' }];
  }

  private async failed(command: Command, failure: Failure): Promise<readonly OutboxNews[]> {
    const count = this.heldBack.failures(rowName(command)) + 1;
    if (!passing.has(failure.id) || (failure.id === 'serverFault' && count >= mostFaults))
      return this.ask(command, { kind: 'failed', failure: failure.id });
    this.ports.traffic.heed(failure);
    this.holdBack(command, failure);
    return [];
  }

  private holdBack(command: Command, failure: Failure): void {
    this.lastFailure = failure;
    this.heldBack.failed(rowName(command));
    this.ports.changed();
  }

  /** For how long a change is left alone, in milliseconds. */
  private waitOf(command: Command): number {
    const row = rowName(command);
    // What comes after it in the same row is not to wait for it.
    const isLast = this.waiting.every((other) => other.id === command.id || rowName(other) !== row);
    const typing = isLast ? this.pace.left(command, this.ports.schemaOf(command.list)) : 0;
    return Math.max(this.heldBack.left(row), typing);
  }

  /** Comes back when the pause or the shortest back-off is over. */
  private async sendLater(atLeast = 0): Promise<void> {
    const { clock, traffic } = this.ports;
    this.later.abort();
    const open = sendable(this.waiting, () => false);
    if (open.length === 0 || this.closed) return;
    const { signal } = (this.later = new AbortController());
    const soonest = Math.min(...open.map((command) => this.waitOf(command)));
    await clock.wait(Math.max(atLeast, soonest, traffic.pauseLeft), signal);
    if (!signal.aborted) this.send();
  }
}

type Prepare = typeof prepareType;

/** Merging is needed for sending only, so it comes with what talks to SharePoint. @throws {Failure} */
async function loadPrepare(): Promise<Prepare> {
  try {
    return (await import(/* webpackChunkName: 'sharepoint' */ './prepare')).prepare;
  } catch (cause) {
    throw new Failure('offline', { cause });
  }
}

interface Prepared {
  readonly command: Command;
  readonly write: Write;
}

const unanswered: Written = { result: 'failed', failure: new Failure('serverFault') };

function writtenRow(write: Write, row: StoredRow | undefined): WrittenRow | undefined {
  if (row) return { kind: 'written', row };
  return write.kind === 'create'
    ? undefined
    : { kind: 'removed', list: write.list.code, number: write.row.number };
}
