/** When lists change under the product: brought to a newer schema, or closed to the person. */
import type { ListSchema, Row } from '../../src/contracts/listSchema';
import type { SiteView, SyncStatus } from '../../src/contracts/listStore';
import { siteProvisioning, siteWithToken } from '../../src/storage/remote';
import { type Running, start, token } from './localSharePoint';
import { openWindow, ownerNamed, ownManners, Profile, tokensOf } from './productStorage';

const notes = {
  ...{ code: 'outboxNotes', version: 1, site: 'staff', readers: 'everyone', writers: ['coordinators'] },
  ...{ retention: 'keep', title: { da: 'Noter', en: 'Notes' } },
  columns: { Title: { type: 'text', title: { da: 'Titel', en: 'Title' }, guard: 'freeText' } },
} as const satisfies ListSchema;
const newer = {
  ...notes,
  version: 2,
  columns: {
    ...notes.columns,
    Extra: { type: 'text', title: { da: 'Mere', en: 'More' }, guard: 'freeText' },
  },
} as const satisfies ListSchema;
const key = '00000000-0000-4000-8000-0000000000aa';

let running: Running;
let profile: Profile;
let opened: ReturnType<typeof openWindow>[] = [];
beforeEach(async () => {
  running = await start();
  profile = new Profile('owner', encodeURI(running.site));
  await provision(notes);
});
afterEach(async () => {
  for (const store of opened) store.close();
  opened = [];
  await running.stop();
});

async function provision(list: ListSchema) {
  const url = encodeURI(running.site);
  const bearer = token('owner').replace('Bearer ', '');
  const site = siteProvisioning(
    siteWithToken(url, () => Promise.resolve(bearer), ownManners()),
    url,
    [list],
  );
  const plan = await site.plan();
  await site.apply(plan, () => undefined);
  return plan.steps.map(({ kind }) => kind);
}

function open(schema: ListSchema = notes, more: Partial<Parameters<typeof openWindow>[1]> = {}) {
  const store = openWindow(profile, { schemas: [schema], ...more });
  opened.push(store);
  return store;
}
const fault = (faults: unknown) =>
  fetch(`${running.origin}/_tenant/faults`, { method: 'PUT', body: JSON.stringify(faults) });

/** The first view that fits. */
function viewThat(
  store: ReturnType<typeof open>,
  fits: (view: SiteView<{ notes: ListSchema }>) => boolean,
  schema: ListSchema = notes,
) {
  return new Promise<SiteView<{ notes: ListSchema }>>((resolve) => {
    const watch = store.watch(
      { notes: schema },
      {
        seen(view) {
          if (!fits(view)) return;
          setTimeout(() => watch.stop());
          resolve(view);
        },
        failed: () => undefined,
      },
    );
  });
}
const read = (view: SiteView<{ notes: ListSchema }>) => view.from === 'sharePoint';
const saved = (rows: readonly Row[]) => rows.length > 0 && rows.every(({ saving }) => saving === undefined);
const statusOf = (store: ReturnType<typeof open>) =>
  new Promise<SyncStatus>((resolve) => store.onStatus(resolve));
async function titles(): Promise<string[]> {
  const items: { Title: string }[] = await running
    .sp('owner')
    .web.getList('/sites/prøve/Lists/StalkingOutboxNotes')
    .items();
  return items.map(({ Title }) => Title);
}

it('a client older than the lists reads and says so, changes nothing, and loses nothing typed before', async () => {
  await fault([{ match: 'items', method: 'POST', drop: 'before' }]);
  const before = open();
  await before.change(notes, key, undefined, { Title: 'Skrevet før' });
  before.close();
  expect(await provision(newer)).toEqual(['createColumn', 'raiseVersion']);
  const old = open();
  await viewThat(old, read);
  await old.idle();
  await fault([]);
  expect(await old.change(notes, key, { Title: 'Skrevet før' }, { Title: 'Ny' })).toEqual({
    ...{ state: 'notSaved', why: 'newerLists' },
  });
  expect((await statusOf(old)).failure?.id).toBe('newerLists');
  old.sendNow();
  await old.idle();
  expect(await titles()).toEqual([]);
  old.close();
  const updated = open(newer);
  await viewThat(updated, ({ lists }) => lists.notes.ok && saved(lists.notes.rows), newer);
  expect(await titles()).toEqual(['Skrevet før']);
  expect(await updated.change(newer, key, { Extra: null }, { Extra: 'Mere' })).toEqual({
    state: 'savedHere',
  });
});

it('a list that is closed to the person is forgotten, but not what they wrote in it', async () => {
  const store = open();
  await store.change(notes, key, undefined, { Title: 'Andres' });
  await viewThat(store, ({ lists }) => lists.notes.ok && saved(lists.notes.rows));
  await fault([{ match: 'items', method: 'POST', drop: 'before' }]);
  const mine = '00000000-0000-4000-8000-0000000000bb';
  await store.change(notes, mine, undefined, { Title: 'Mit' });
  store.close();
  await fault([
    { match: 'StalkingOutboxNotes', status: 403 },
    { match: 'batch', parts: [1, 2], status: 403 },
  ]);
  const again = open();
  const view = await viewThat(
    again,
    ({ lists }) => !lists.notes.ok && lists.notes.mine?.[0]?.saving?.state === 'needsYou',
  );
  expect(view.lists.notes).toMatchObject({
    failure: { id: 'noAccess' },
    mine: [{ key: mine, fields: { Title: 'Mit' }, saving: { need: { kind: 'failed' } } }],
  });
  expect(await (await profile.device(() => 0)).remembered('outboxNotes')).toBeUndefined();
  await fault([]);
  await again.settle(notes, mine, { kind: 'tryAgain' });
  await again.idle();
  expect((await titles()).sort()).toEqual(['Andres', 'Mit']);
});

it('what waits is not sent while somebody else is signed in, and is when its owner is back', async () => {
  let whose = ownerNamed('editor');
  const tokens = {
    ...tokensOf('owner'),
    token: async () => ({ ...(await tokensOf('owner').token()), whose }),
  };
  const store = open(notes, { tokens });
  const before = running.sharePoint.log.length;
  await store.change(notes, key, undefined, { Title: 'Kun min' });
  await store.idle();
  expect(running.sharePoint.log.length).toBe(before);
  expect(await statusOf(store)).toMatchObject({ waiting: 1, failure: { id: 'otherPerson' } });
  whose = ownerNamed('owner');
  store.sendNow();
  await store.idle();
  expect(await titles()).toEqual(['Kun min']);
});
