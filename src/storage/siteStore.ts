import type { Guard } from './guard';
import { Failure } from '../contracts/failure';
import type { ListSchema } from '../contracts/listSchema';
import type { Kept, ListStore, SyncStatus } from '../contracts/listStore';
import type { Fields, Saving } from '../contracts/saving';
import type { Attention } from './browser/attention';
import type { Windows } from './browser/windows';
import type { Clock } from './clock';
import type { Device } from './device/device';
import { KnownRows } from './knownRows';
import type { NewCommand } from './outbox/command';
import { layOver } from './outbox/layOver';
import { Outbox } from './outbox/outbox';
import { settle } from './outbox/settle';
import type { Remote } from './remote/remote';
import { SiteReads } from './siteReads';
import type { Traffic } from './traffic';

export interface SiteStorePorts {
  /** See `ownerScope`. */
  readonly scope: string;
  /** Every list of the site, known to this version of the product. */
  readonly schemas: readonly ListSchema[];
  readonly device: Promise<Device>;
  /** Loads what talks to SharePoint. @throws {Failure} */
  readonly remote: () => Promise<Remote>;
  readonly traffic: Traffic;
  readonly clock: Clock;
  readonly windows: Windows;
  readonly attention: Attention;
  readonly guard: Guard;
}

export interface SiteStore extends ListStore {
  /** Settles when nothing is being sent. */
  idle(): Promise<void>;
  /** Stops everything that runs by itself. What waits stays on the device. */
  close(): void;
}

/** One site of one person on one device: reading, and writing through the outbox. */
export function openSiteStore(ports: SiteStorePorts): SiteStore {
  const { clock, traffic, windows } = ports;
  const known = new KnownRows();
  const listeners = new Set<(status: SyncStatus) => void>();
  let open: { readonly device: Device; readonly outbox: Outbox } | undefined;

  const blocked = async (list: ListSchema, fields: Fields) =>
    (await ports.guard(list, fields)).filter(({ severity }) => severity === 'block');
  const kept = (): Kept =>
    open?.device.keeps === 'nothing' ? { state: 'notSaved', why: 'device' } : { state: 'savedHere' };
  const onTheWay = () => [
    ...(open?.outbox.commands ?? []).map((command) => ({ command, saving: kept() as Saving })),
    ...(open?.outbox.stopped ?? []).map((command) => ({ command, saving: stopped })),
  ];

  const reads = new SiteReads({
    ...{ device: ports.device, remote: ports.remote, known, traffic, clock, attention: ports.attention },
    rowsOf: (list) => ({ ok: true, rows: layOver(list, known.rows(list), onTheWay()) }),
    closed: (list, { id }) => void opened.then(({ outbox }) => outbox.hold(list, id)),
  });
  const isNewer = ({ code, version }: ListSchema) => (reads.versionOf(code) ?? 0) > version;
  const askedFor = new Map<string, Promise<number>>();
  const versionFrom = (remote: Remote, list: ListSchema) => {
    const asked = askedFor.get(list.code) ?? remote.versionOf(list).finally(() => askedFor.delete(list.code));
    askedFor.set(list.code, asked);
    return asked;
  };
  const status = (): SyncStatus => ({
    waiting: open?.outbox.commands.filter(({ need }) => !need).length ?? 0,
    needsYou: [
      ...(open?.outbox.commands.filter(({ need }) => need) ?? []),
      ...(open?.outbox.stopped ?? []),
    ].map(({ list, key }) => ({ list, key })),
    pausedUntil: traffic.pauseLeft > 0 ? clock.now() + traffic.pauseLeft : undefined,
    failure: ports.schemas.some(isNewer) ? new Failure('newerLists') : open?.outbox.failure,
    deviceKeeps: open?.device.keeps ?? 'changes',
  });
  const showAll = () => {
    reads.show();
    for (const listener of listeners) listener(status());
  };

  const opened = ports.device.then(async (device) => {
    const outbox = new Outbox({
      ...{ device, known, traffic, clock, remote: ports.remote, lock: windows.lock },
      schemaOf: (code) => ports.schemas.find((schema) => schema.code === code),
      mayLeave: async ({ fields }, list) => (await blocked(list, fields)).length === 0,
      isNewer: async (list, remote) =>
        (reads.versionOf(list.code, 'sharePoint') ?? (await versionFrom(remote, list))) > list.version,
      changed(...news) {
        for (const one of news) windows.tell(one);
        showAll();
      },
    });
    open = { device, outbox };
    await outbox.reload().catch(() => undefined);
    outbox.send();
    return open;
  });
  windows.onNews((news) => {
    if (news.kind === 'written') known.written(news.row);
    if (news.kind === 'removed') known.removed(news.list, news.number);
    void open?.outbox.standBy();
  });
  const stopPause = traffic.onPause(showAll);
  const stopAttention = ports.attention.onReturn(() => open?.outbox.send());
  const stopLeaving = ports.attention.onLeave(() => open?.outbox.hurry());

  const keep = async (list: ListSchema, command: Change): Promise<Kept> => {
    if (isNewer(list)) return { state: 'notSaved', why: 'newerLists' };
    const findings = await blocked(list, command.fields);
    if (findings.length > 0) return { state: 'notSaved', why: 'guard', findings };
    const { outbox } = await opened;
    await outbox.add(list, { ...command, scope: ports.scope, list: list.code, at: clock.now() });
    return kept();
  };
  const keepAll = async (list: ListSchema, commands: readonly Change[]): Promise<Kept> => {
    if (isNewer(list)) return { state: 'notSaved', why: 'newerLists' };
    const looked = await Promise.all(commands.map(({ fields }) => blocked(list, fields)));
    const findings = looked.flat();
    if (findings.length > 0) return { state: 'notSaved', why: 'guard', findings };
    const { outbox } = await opened;
    const all = { scope: ports.scope, list: list.code, at: clock.now() };
    await outbox.addAll(commands.map((command) => ({ ...command, ...all })));
    return kept();
  };
  // In the order they were made, however long the guard or the device takes over one of them.
  let keeping: Promise<unknown> = Promise.resolve();
  const inTurn = (work: () => Promise<Kept>): Promise<Kept> => {
    const turn = keeping.then(work);
    keeping = turn.catch(() => undefined);
    return turn;
  };
  const add = (list: ListSchema, command: Change) => inTurn(() => keep(list, command));

  return {
    watch: (lists, watcher) => reads.watch(lists, watcher),
    change: (list, key, base, fields) => add(list, changing(key, base, fields)),
    remove: (list, key, base) => add(list, removing(key, base)),
    changeAll: (list, changes) =>
      inTurn(() =>
        keepAll(
          list,
          changes.map((one) =>
            one.kind === 'remove' ? removing(one.key, one.base) : changing(one.key, one.base, one.fields),
          ),
        ),
      ),
    async settle(list, key, choice) {
      const findings = choice.kind === 'choose' ? await blocked(list, choice.fields) : [];
      if (findings.length > 0) return { state: 'notSaved', why: 'guard', findings };
      const { device, outbox } = await opened;
      await settle(device, clock, list, key, choice);
      await outbox.reload({ kind: 'waiting' });
      outbox.send();
      return kept();
    },
    setAside: async (list, key) => (await ports.device).setAside(list.code, key),
    lastWritten: async (list) => (await ports.remote()).lastWritten(list),
    serverTime: async () => (await ports.remote()).time(),
    versions: async (...row) => (await ports.remote()).versions(...row),
    history: async (...asked) => (await ports.remote()).history(...asked),
    onStatus(changed) {
      listeners.add(changed);
      changed(status());
      return () => listeners.delete(changed);
    },
    sendNow: () => open?.outbox.send(true),
    async idle() {
      await (await opened).outbox.idle();
    },
    close() {
      reads.close();
      open?.outbox.close();
      stopPause();
      stopAttention();
      stopLeaving();
      windows.close();
      traffic.close();
    },
  };
}

type Change = Omit<NewCommand, 'scope' | 'list' | 'at'>;

function changing(key: string, base: Fields | undefined, fields: Fields): Change {
  return { key, kind: base ? 'change' : 'create', base: base ?? {}, fields };
}

function removing(key: string, base: Fields): Change {
  return { key, kind: 'remove', base, fields: {} };
}

const stopped: Saving = { state: 'notSaved', why: 'guard' };
