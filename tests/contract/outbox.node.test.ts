/** Writing through the product's outbox, with the local SharePoint failing in every way it can. */
import type { ListSchema, Row } from '../../src/contracts/listSchema';
import type { ListRead, SyncStatus } from '../../src/contracts/listStore';
import type { Clock } from '../../src/storage/clock';
import { siteProvisioning, siteWithToken } from '../../src/storage/remote';
import { type PersonKey, type Running, start, token } from './localSharePoint';
import { openWindow, ownManners, Profile, type WindowOptions } from './productStorage';

const notes = {
  ...{ code: 'outboxNotes', version: 1, site: 'staff', readers: 'everyone', writers: ['coordinators'] },
  ...{ retention: 'keep', title: { da: 'Noter', en: 'Notes' } },
  columns: {
    Title: { type: 'text', title: { da: 'Titel', en: 'Title' }, guard: 'freeText', required: true },
    Text: { type: 'note', title: { da: 'Tekst', en: 'Text' }, guard: 'freeText' },
    Day: { type: 'date', title: { da: 'Dag', en: 'Day' }, guard: 'none' },
  },
} as const satisfies ListSchema;
const lists = { notes };
const key = '00000000-0000-4000-8000-0000000000aa';
const other = '00000000-0000-4000-8000-0000000000bb';

/** A hundred times as fast as the real one, so that back-offs and pauses do not make the tests slow. */
const fastClock: Clock = {
  now: () => started + (Date.now() - started) * 100,
  elapsed: () => performance.now() * 100,
  wait: (milliseconds, signal) =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds / 100);
      signal?.addEventListener('abort', () => {
        clearTimeout(timer);
        resolve();
      });
    }),
};
const started = Date.now();

let running: Running;
let opened: ReturnType<typeof openWindow>[] = [];
beforeEach(async () => {
  running = await start();
  const url = encodeURI(running.site);
  const bearer = token('owner').replace('Bearer ', '');
  const provisioning = siteProvisioning(
    siteWithToken(url, () => Promise.resolve(bearer), ownManners()),
    url,
    [notes],
  );
  await provisioning.apply(await provisioning.plan(), () => undefined);
});
afterEach(async () => {
  for (const store of opened) store.close();
  opened = [];
  await running.stop();
});

function open(profile: Profile, options: Partial<WindowOptions> = {}) {
  const store = openWindow(profile, { schemas: [notes], clock: fastClock, ...options });
  opened.push(store);
  return store;
}
const profileOf = (person: PersonKey) => new Profile(person, encodeURI(running.site));

/** Settles with the rows once they are as asked. */
function rowsThat(store: ReturnType<typeof open>, fits: (rows: readonly Row[]) => boolean) {
  return new Promise<readonly Row[]>((resolve, reject) => {
    let last: ListRead | undefined;
    const give = setTimeout(() => {
      watch.stop();
      reject(new Error(`never seen; last: ${JSON.stringify(last)}`));
    }, 8000);
    const watch = store.watch(lists, {
      seen(view) {
        last = view.lists.notes;
        if (!last.ok || !fits(last.rows)) return;
        clearTimeout(give);
        setTimeout(() => watch.stop());
        resolve(last.rows);
      },
      failed: () => undefined,
    });
  });
}
const saved = (rows: readonly Row[]) => rows.length > 0 && rows.every(({ saving }) => saving === undefined);
const needsYou = (rows: readonly Row[]) => rows.some(({ saving }) => saving?.state === 'needsYou');

async function inSharePoint(): Promise<{ Id: number; Title: string; Text: string | null }[]> {
  return running.sp('owner').web.getList('/sites/prøve/Lists/StalkingOutboxNotes').items();
}
const fault = (faults: unknown) =>
  fetch(`${running.origin}/_tenant/faults`, { method: 'PUT', body: JSON.stringify(faults) });

it('a new row is saved here at once, and in SharePoint a moment later', async () => {
  const store = open(profileOf('owner'));
  expect(await store.change(notes, key, undefined, { Title: 'Første møde' })).toEqual({ state: 'savedHere' });
  expect(await rowsThat(store, saved)).toMatchObject([{ key, fields: { Title: 'Første møde' } }]);
  expect(await inSharePoint()).toMatchObject([{ Title: 'Første møde' }]);
});

it.each(['before', 'after'] as const)(
  'a create whose connection drops %s it arrived makes one row',
  async (drop) => {
    await fault([{ match: 'items', method: 'POST', drop, times: 2 }]);
    const store = open(profileOf('owner'));
    await store.change(notes, key, undefined, { Title: 'Én' });
    await rowsThat(store, saved);
    expect(await inSharePoint()).toHaveLength(1);
  },
);

it('goes on from where a killed window left off', async () => {
  const profile = profileOf('owner');
  await fault([{ match: 'items', method: 'POST', drop: 'before' }]);
  const killed = open(profile);
  await killed.change(notes, key, undefined, { Title: 'Én' });
  await killed.change(notes, key, { Title: 'Én' }, { Text: 'skrevet på mødet' });
  killed.close();
  await fault([]);
  await rowsThat(open(profile), saved);
  expect(await inSharePoint()).toMatchObject([{ Title: 'Én', Text: 'skrevet på mødet' }]);
});

it('two people’s changes of one text are joined', async () => {
  const mine = open(profileOf('owner'));
  await mine.change(notes, key, undefined, { Title: 'Møde', Text: 'Et\nTo\nTre\n' });
  await rowsThat(mine, saved);
  const theirs = open(profileOf('editor'));
  await rowsThat(theirs, saved);
  const base = { Text: 'Et\nTo\nTre\n' };
  await theirs.change(notes, key, base, { Text: 'Et\nTo\nTre og fire\n' });
  await theirs.idle();
  await mine.change(notes, key, base, { Text: 'Nul\nEt\nTo\nTre\n' });
  await mine.idle();
  expect(await inSharePoint()).toMatchObject([{ Text: 'Nul\nEt\nTo\nTre og fire\n' }]);
});

it('what cannot be joined is shown with both versions, and what is not chosen can be found again', async () => {
  const mine = open(profileOf('owner'));
  await mine.change(notes, key, undefined, { Title: 'Udkast' });
  await rowsThat(mine, saved);
  const theirs = open(profileOf('editor'));
  await rowsThat(theirs, saved);
  await theirs.change(notes, key, { Title: 'Udkast' }, { Title: 'Deres' });
  await theirs.idle();
  await mine.change(notes, key, { Title: 'Udkast' }, { Title: 'Mit' });
  const [row] = await rowsThat(mine, needsYou);
  expect(row).toMatchObject({
    fields: { Title: 'Mit' },
    saving: {
      need: {
        kind: 'conflict',
        by: 'Ærlig editor',
        fields: [{ base: 'Udkast', mine: 'Mit', theirs: 'Deres' }],
      },
    },
  });
  expect(await inSharePoint()).toMatchObject([{ Title: 'Deres' }]);
  await mine.settle(notes, key, { kind: 'choose', fields: { Title: 'Mit' } });
  await rowsThat(mine, saved);
  expect(await inSharePoint()).toMatchObject([{ Title: 'Mit' }]);
  expect(await mine.setAside(notes, key)).toMatchObject([{ whose: 'theirs', fields: { Title: 'Deres' } }]);
});

it('a change of a row that somebody removed is kept and can be made again', async () => {
  const mine = open(profileOf('owner'));
  await mine.change(notes, key, undefined, { Title: 'Punkt' });
  await rowsThat(mine, saved);
  const theirs = open(profileOf('editor'));
  await rowsThat(theirs, saved);
  await theirs.remove(notes, key, { Title: 'Punkt' });
  await theirs.idle();
  await mine.change(notes, key, { Title: 'Punkt' }, { Text: 'mine noter' });
  const [row] = await rowsThat(mine, needsYou);
  expect(row).toMatchObject({ saving: { need: { kind: 'removed', mine: { Text: 'mine noter' } } } });
  await mine.settle(notes, key, { kind: 'restore' });
  await rowsThat(mine, saved);
  expect(await inSharePoint()).toMatchObject([{ Title: 'Punkt', Text: 'mine noter' }]);
});

it('one pause for the whole site: nothing is sent before the stated time', async () => {
  const store = open(profileOf('owner'));
  await rowsThat(store, (rows) => rows.length === 0);
  await fault([{ match: 'items', method: 'POST', status: 429, retryAfter: '20', times: 1 }]);
  const before = running.sharePoint.log.length;
  await store.change(notes, key, undefined, { Title: 'Én' });
  await store.change(notes, other, undefined, { Title: 'To' });
  await rowsThat(store, (rows) => rows.length === 2 && saved(rows));
  const times = running.sharePoint.log.slice(before).map(({ at }) => Date.parse(at));
  // Twenty seconds of a clock that runs a hundred times as fast.
  expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThanOrEqual(195);
});

it('tells of a pause, and of what needs a person', async () => {
  const store = open(profileOf('owner'));
  const seen: SyncStatus[] = [];
  store.onStatus((status) => seen.push(status));
  await fault([{ match: 'items', method: 'POST', status: 403, times: 1 }]);
  await store.change(notes, key, undefined, { Title: 'Én' });
  const [row] = await rowsThat(store, needsYou);
  expect(row).toMatchObject({ saving: { need: { kind: 'failed', failure: { id: 'noAccess' } } } });
  expect(seen.at(-1)).toMatchObject({ waiting: 0, needsYou: [{ list: notes.code, key }] });
  await store.settle(notes, key, { kind: 'tryAgain' });
  await rowsThat(store, saved);
  expect(seen.at(-1)).toMatchObject({ waiting: 0, needsYou: [] });
});

it('where the device keeps nothing, nothing is called saved before SharePoint has it', async () => {
  const store = open(profileOf('owner'), { device: 'none' });
  await fault([{ match: 'items', method: 'POST', drop: 'before', times: 1 }]);
  expect(await store.change(notes, key, undefined, { Title: 'Én' })).toEqual({
    state: 'notSaved',
    why: 'device',
  });
  expect(await rowsThat(store, (rows) => rows.length > 0)).toMatchObject([{ saving: { state: 'notSaved' } }]);
  await rowsThat(store, saved);
  expect(await inSharePoint()).toMatchObject([{ Title: 'Én' }]);
});

it('what the guard blocks is neither kept nor sent', async () => {
  const profile = profileOf('owner');
  const store = open(profile, {
    guard: (_, { Title }) =>
      Promise.resolve(
        String(Title).includes('hemmelig')
          ? [{ column: 'Title', kind: 'cpr', severity: 'block', start: 0, end: 1 }]
          : [],
      ),
  });
  const before = running.sharePoint.log.length;
  expect(await store.change(notes, key, undefined, { Title: 'hemmelig' })).toMatchObject({ why: 'guard' });
  await store.idle();
  expect(await (await profile.device(() => 0)).commands()).toEqual([]);
  expect(running.sharePoint.log.length).toBe(before);
});

it('another person on the same device neither sees nor sends what was left', async () => {
  const profile = profileOf('owner');
  const first = open(profile);
  await rowsThat(first, () => true);
  await fault([{ match: 'items', method: 'POST', drop: 'before' }]);
  await first.change(notes, key, undefined, { Title: 'Kun min' });
  first.close();
  await fault([]);
  Object.defineProperty(profile, 'person', { value: 'editor' });
  const second = open(profile);
  expect(await rowsThat(second, () => true)).toEqual([]);
  await second.idle();
  expect(await inSharePoint()).toEqual([]);
  Object.defineProperty(profile, 'person', { value: 'owner' });
  await rowsThat(open(profile), saved);
  expect(await inSharePoint()).toMatchObject([{ Title: 'Kun min' }]);
});

it('others’ changes appear by themselves', async () => {
  const watching = open(profileOf('reader'));
  const appeared = rowsThat(watching, (rows) => rows.length === 1);
  const writing = open(profileOf('owner'));
  await writing.change(notes, key, undefined, { Title: 'Nyt' });
  expect(await appeared).toMatchObject([{ fields: { Title: 'Nyt' } }]);
});

it('the next opening shows what is remembered before SharePoint is asked', async () => {
  const profile = profileOf('owner');
  const first = open(profile);
  await first.change(notes, key, undefined, { Title: 'Husket' });
  await first.idle();
  first.close();
  const again = open(profile);
  await rowsThat(again, saved);
  await new Promise((done) => setTimeout(done, 50));
  again.close();
  await fault([{ match: '_api', drop: 'before' }]);
  expect(await rowsThat(open(profile), saved)).toMatchObject([{ fields: { Title: 'Husket' } }]);
});

describe('many changes at once', () => {
  const keyOf = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
  const rowsOf = (count: number) =>
    Array.from({ length: count }, (_, number) => ({
      ...({ kind: 'change', key: keyOf(number), base: undefined } as const),
      fields: { Title: `Linje ${number}` },
    }));

  it('a window that is killed half-way leaves nothing out and makes nothing twice', async () => {
    const profile = profileOf('owner');
    await fault([{ match: '\\$batch', method: 'POST', drop: 'after', times: 1 }]);
    const killed = open(profile);
    expect(await killed.changeAll(notes, rowsOf(130))).toEqual({ state: 'savedHere' });
    killed.close();
    await rowsThat(open(profile), (rows) => rows.length === 130 && saved(rows));
    expect(new Set((await inSharePointAll()).map(({ Title }) => Title)).size).toBe(130);
    expect(await inSharePointAll()).toHaveLength(130);
  });

  it('what is taken back at once is gone, in the order it was done', async () => {
    const store = open(profileOf('owner'));
    await store.changeAll(notes, rowsOf(30));
    await store.changeAll(
      notes,
      rowsOf(30).map((row) => ({ kind: 'remove', key: row.key, base: row.fields })),
    );
    await store.idle();
    expect(await inSharePoint()).toEqual([]);
  });

  it('one line with a CPR number keeps all of them back', async () => {
    const store = open(profileOf('owner'), {
      guard: (_, { Title }) =>
        Promise.resolve(
          Title === 'Linje 2' ? [{ column: 'Title', kind: 'cpr', severity: 'block', start: 0, end: 7 }] : [],
        ),
    });
    expect(await store.changeAll(notes, rowsOf(5))).toMatchObject({ state: 'notSaved', why: 'guard' });
    await store.idle();
    expect(await inSharePoint()).toEqual([]);
  });
});

async function inSharePointAll(): Promise<{ Title: string }[]> {
  return running.sp('owner').web.getList('/sites/prøve/Lists/StalkingOutboxNotes').items.top(1000)();
}
