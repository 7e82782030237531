/** What was confided is gone when its time is up: from every answer, file, bin, cache and outbox, and counted once. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { ListSchema, Row } from '../../src/contracts/listSchema';
import type { ListStore, SiteView } from '../../src/contracts/listStore';
import { dilemmaFrom } from '../../src/features/meetings/sparring/dilemma';
import { deletionSteps } from '../../src/features/meetings/passing/deletionSteps';
import { expired } from '../../src/features/meetings/passing/retention';
import { meetingFrom } from '../../src/features/meetings/meeting/meeting';
import { agendaItems, deletions, listPath, meetings, sparring } from '../../src/lists';
import { siteClosedPart, siteProvisioning, siteWithToken } from '../../src/storage/remote';
import { type PersonKey, type Running, start, token } from './localSharePoint';
import { openWindow, ownManners, Profile, type WindowOptions } from './productStorage';
import type { Remote } from '../../src/storage/remote/remote';
import { Failure } from '../../src/contracts/failure';

jest.setTimeout(60_000);
const open = [meetings, agendaItems] as const;
const closed = [sparring, deletions] as const;
const schemas = [...open, ...closed] as const;
const mark = 'betroet';
const marked = (count: number) => ({
  ...{ Situation: `${mark} situation ${count}`, AtStake: `${mark} på spil`, Tried: `${mark} prøvet` },
  ...{ Question: `${mark} spørgsmål`, Advice: `${mark} råd` },
});
const meeting = crypto.randomUUID();
const nothing = () => undefined;

let running: Running;
let folder: string;
let now: Date;
const address = () => encodeURI(running.site);
const door = (who: PersonKey) =>
  siteWithToken(address(), () => Promise.resolve(token(who).replace('Bearer ', '')), ownManners());
const pathOf = (list: ListSchema) => `/sites/prøve/${listPath(list)}`;
const profileOf = (who: PersonKey) => new Profile(who, address());

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'retention-'));
  now = new Date('2026-11-23T12:00:00Z');
  running = await start(join(folder, 'tenant.sqlite'), () => now);
  const provisioning = siteProvisioning(door('owner'), address(), open);
  await provisioning.apply(await provisioning.plan(), nothing);
  const part = siteClosedPart(door('owner'), address(), closed, true);
  await part.manage?.close(nothing);
  const users = await running.sp('owner').web.siteUsers();
  const login = users.find(({ LoginName }) => LoginName.includes('editor@'))?.LoginName ?? '';
  await part.manage?.admit({ login });
});
afterEach(async () => {
  await running.stop();
  rmSync(folder, { recursive: true });
});

interface Seen {
  readonly dilemmas: readonly Row<typeof sparring>[];
  readonly log: readonly Row<typeof deletions>[];
  readonly meetings: readonly Row<typeof meetings>[];
}

/** What a page sees once SharePoint has answered. */
function look(store: ListStore): Promise<Seen> {
  const lists = { dilemmas: sparring, log: deletions, meetings } as const;
  return new Promise((resolve, reject) => {
    const watch = store.watch(lists, {
      failed: reject,
      seen(view: SiteView<typeof lists>) {
        if (view.from === 'device') return;
        const read = { ...view.lists };
        setImmediate(() => watch.stop());
        resolve({
          dilemmas: read.dilemmas.ok ? read.dilemmas.rows : [],
          log: read.log.ok ? read.log.rows : [],
          meetings: read.meetings.ok ? read.meetings.rows : [],
        });
      },
    });
  });
}

/** What the page does each time it sees something new. @returns whether there is more to do */
async function sweep(store: ListStore, most = Infinity): Promise<boolean> {
  const seen = await look(store);
  const due = expired(
    seen.dilemmas.flatMap((row) => {
      const dilemma = dilemmaFrom(row);
      return dilemma ? [{ ...dilemma, kind: 'dilemma' as const }] : [];
    }),
    seen.meetings.flatMap((row) => meetingFrom(row) ?? []),
    (key) => seen.meetings.some((row) => row.key === key),
    ...([6, await store.serverTime()] as const),
  );
  const { toLog, toDelete } = deletionSteps(due, seen.log);
  if (toLog.length > 0)
    await store.changeAll(
      deletions,
      toLog.map(({ key, kind: Kind }) => ({
        ...{ kind: 'change' as const, key, base: undefined },
        fields: { Title: 'Dilemma', Kind, Day: '2027-05-24' },
      })),
    );
  const gone = toDelete.slice(0, most).map(({ key }) => ({ kind: 'remove' as const, key, base: {} }));
  if (gone.length > 0) await store.changeAll(sparring, gone);
  return toLog.length + toDelete.length > 0;
}

const opened = (profile: Profile, options: Partial<WindowOptions> = {}) =>
  openWindow(profile, { schemas, ...options });

async function plant(store: ReturnType<typeof opened>, dilemmas: number): Promise<string[]> {
  const fields = { Title: 'Møde', Day: '2026-11-20', State: 'approved', ApprovedOn: '2026-11-23' };
  await store.change(meetings, meeting, undefined, fields);
  const keys = Array.from({ length: dilemmas }, () => crypto.randomUUID());
  for (const [at, key] of keys.entries())
    await store.change(sparring, key, undefined, {
      Title: `Dilemma ${at + 1}`,
      Meeting: meeting,
      ...marked(at),
    });
  await store.idle();
  return keys;
}

/** Everything that is kept in the tenant, as text. */
function tenantHolds(): string {
  const database = new DatabaseSync(join(folder, 'tenant.sqlite'), { readOnly: true });
  const tables = database.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all();
  const all = tables.map(({ name }) => database.prepare(`SELECT * FROM "${String(name)}"`).all());
  database.close();
  return JSON.stringify(all);
}

/** Everything a browser profile keeps, as text. */
async function profileHolds(profile: Profile): Promise<string> {
  await profile.device(() => Date.now());
  const said: unknown[] = [];
  for (const { name, version } of await indexedDB.databases()) {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name ?? '', version);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error(name));
    });
    for (const store of database.objectStoreNames)
      said.push(
        await new Promise((resolve) => {
          const request = database.transaction(store).objectStore(store).getAll();
          request.onsuccess = () => resolve(request.result);
        }),
      );
    database.close();
  }
  return JSON.stringify(said);
}

/** Everything SharePoint answers to somebody who may see it all. */
async function answers(): Promise<string> {
  const paths = schemas.flatMap((list) => {
    const at = `web/getList('${pathOf(list)}')`;
    return [`${at}/items`, `${at}/items?$expand=FieldValuesAsText`, `${at}?$expand=Items,RootFolder/Files`];
  });
  const asked = [...paths, 'web/RecycleBin', 'site/RecycleBin', 'web/lists?$expand=Items'].map((path) =>
    running.ask('owner', path),
  );
  const changes = running.ask('owner', 'web/getChanges', {
    method: 'POST',
    body: { query: { Item: true, Add: true, Update: true, DeleteObject: true } },
  });
  return (await Promise.all([...asked, changes])).map(({ text }) => text).join('\n');
}

it('is nowhere any more, however it was broken off, and is counted once', async () => {
  const [coordinator, colleague] = [profileOf('owner'), profileOf('editor')];
  const first = opened(coordinator);
  const keys = await plant(first, 7);
  await look(first);
  // A colleague has read them, and goes on writing where there is no network.
  let offline = false;
  const between = (remote: Remote): Remote => ({
    ...remote,
    send: (...sent) => (offline ? Promise.reject(new Failure('offline')) : remote.send(...sent)),
    find: (...sought) => (offline ? Promise.reject(new Failure('offline')) : remote.find(...sought)),
  });
  const away = opened(colleague, { between });
  expect((await look(away)).dilemmas).toHaveLength(7);
  offline = true;
  await away.change(sparring, keys[0] ?? '', marked(0), { Advice: `${mark} råd, skrevet i toget` });
  expect(await profileHolds(colleague)).toContain('skrevet i toget');
  expect(tenantHolds()).toContain(mark);
  expect(await answers()).toContain(mark);

  // Not a day too soon, whatever the device's own clock says.
  now = new Date('2027-05-22T12:00:00Z');
  expect(await sweep(first)).toBe(false);
  now = new Date('2027-05-23T12:00:00Z');
  expect(await sweep(first)).toBe(true);
  await first.idle();
  // Broken off: three of seven are deleted when the window closes.
  await sweep(first, 3);
  await first.idle();
  first.close();
  expect((await running.ask('owner', `web/getList('${pathOf(sparring)}')/ItemCount`)).text).toContain('4');

  // The next time somebody else opens the meetings.
  const second = opened(profileOf('editor'));
  while (await sweep(second)) await second.idle();
  await second.idle();
  const { dilemmas, log } = await look(second);
  expect([dilemmas.length, log.length]).toEqual([0, 7]);
  expect(log.map(({ key }) => key).sort()).toEqual([...keys].sort());

  offline = false;
  away.sendNow();
  await away.idle();
  expect(await profileHolds(colleague)).not.toContain(mark);
  expect(await profileHolds(coordinator)).not.toContain(mark);
  expect(await answers()).not.toContain(mark);
  expect(tenantHolds()).not.toContain(mark);
  for (const store of [away, second]) store.close();
});

it('two coordinators at once count each dilemma once', async () => {
  const stores = [opened(profileOf('owner')), opened(profileOf('editor'))] as const;
  await plant(stores[0], 5);
  now = new Date('2027-06-01T12:00:00Z');
  for (let round = 0; round < 4; round += 1) {
    await Promise.all(stores.map((store) => sweep(store)));
    await Promise.all(stores.map((store) => store.idle()));
  }
  const seen = await look(opened(profileOf('owner')));
  expect([seen.dilemmas.length, seen.log.length]).toEqual([0, 5]);
  for (const store of stores) store.close();
});

it('of dilemmas a device keeps nothing that was only read', async () => {
  const profile = profileOf('owner');
  const store = opened(profile);
  await plant(store, 2);
  expect((await look(store)).dilemmas).toHaveLength(2);
  store.close();
  expect(await profileHolds(profile)).toContain('Møde');
  expect(await profileHolds(profile)).not.toContain(mark);
});
