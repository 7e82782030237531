/** The product's own storage, as shipped, against the local SharePoint. */
import { Failure } from '../../src/contracts/failure';
import { areas, resourcePersons, staffLists } from '../../src/lists';
import { siteProvisioning, siteRemote, siteWithToken } from '../../src/storage/remote';
import type { ListSchema } from '../../src/contracts/listSchema';
import type { Fields } from '../../src/contracts/saving';
import { type PersonKey, type Running, start, token } from './localSharePoint';
import { ownManners, ownerNamed, tokensOf, unguarded } from './productStorage';

const key = '00000000-0000-4000-8000-0000000000aa';
// A site is made many times over, on a machine that may be busy with the other tests.
jest.setTimeout(60_000);

let running: Running;

beforeEach(async () => {
  running = await start();
});
afterEach(() => running.stop());

const address = () => encodeURI(running.site);
const site = (url: string, bearer: string) => siteWithToken(url, () => Promise.resolve(bearer), ownManners());
const provisioning = (person: PersonKey = 'owner', scope?: string) =>
  siteProvisioning(
    site(address(), token(person, scope).replace('Bearer ', '')),
    address(),
    Object.values(staffLists),
  );
const remote = (person: PersonKey) =>
  siteRemote(address(), tokensOf(person), ownManners(), unguarded, ownerNamed(person));
async function read(person: PersonKey) {
  const { mayEdit, lists } = await remote(person).read(Object.values(staffLists), false);
  const list = (code: string) => {
    const found = lists.get(code);
    if (!found) throw new Error(`${code} was not read`);
    return found;
  };
  return { mayEdit, lists: { areas: list('areas') }, all: [...lists.values()] };
}
const create = (list: ListSchema, fields: Fields) =>
  remote('owner').send([{ kind: 'create', list, key, fields }], false);
const nothing = () => undefined;

async function makeLists(): Promise<void> {
  await provisioning().apply(await provisioning().plan(), nothing);
}

const failureOf = async (work: Promise<unknown>): Promise<Failure['id'] | 'none'> =>
  work.then(
    () => 'none',
    (failure: unknown) => (failure instanceof Failure ? failure.id : 'serverFault'),
  );

it('makes every list once; a second look finds nothing to do', async () => {
  const plan = await provisioning().plan();
  const finished: number[] = [];
  await provisioning().apply(plan, (count) => finished.push(count));
  expect(finished.at(-1)).toBe(plan.steps.length);
  expect(await provisioning().plan()).toEqual({ steps: [], newer: [], obstacles: [] });
});

it('leaves the same site behind whichever request it was interrupted at', async () => {
  const { steps } = await provisioning().plan();
  // Every third step keeps the test short and still stops within lists, between them and at the very first one.
  for (let stop = 1; stop < steps.length; stop += 3) {
    running.sharePoint.reset();
    await provisioning().apply({ steps: steps.slice(0, stop) }, nothing);
    await makeLists();
    expect(await provisioning().plan()).toEqual({ steps: [], newer: [], obstacles: [] });
    const lists = await running.sp('owner').web.lists.select('Title')<{ Title: string }[]>();
    expect(lists.map(({ Title }) => Title).sort()).toEqual(
      Object.values(staffLists)
        .map(({ title }) => title.da)
        .sort(),
    );
  }
});

it('keeps the rows and columns that are there', async () => {
  await makeLists();
  await create(areas, { Title: 'Børn og Familie' });
  const list = running.sp('owner').web.getList('/sites/prøve/Lists/StalkingAreas');
  await list.update({ Title: 'Vores områder' });
  await list.fields.getByInternalNameOrTitle('SortOrder').delete();
  await makeLists();
  const { lists } = await read('reader');
  expect(lists.areas.ok && lists.areas.rows.map(({ fields }) => fields.Title)).toEqual(['Børn og Familie']);
  expect((await list.select('Title')()).Title).toBe('Vores områder');
});

it('creating the same key twice makes one row', async () => {
  await makeLists();
  expect(await create(areas, { Title: 'Første' })).toMatchObject([{ result: 'done' }]);
  expect(await create(areas, { Title: 'Anden' })).toEqual([{ result: 'exists' }]);
  const { lists } = await read('reader');
  expect(lists.areas.ok && lists.areas.rows.map(({ fields }) => fields.Title)).toEqual(['Første']);
});

it('a row typed by hand in SharePoint is read too, with where to mend it', async () => {
  await makeLists();
  await running
    .sp('owner')
    .web.getList('/sites/prøve/Lists/StalkingAreas')
    .items.add({ Title: 'Skrevet i hånden' });
  const { lists } = await read('reader');
  expect(lists.areas.ok && lists.areas.rows[0]).toMatchObject({
    key: '',
    number: 1,
    editUrl: expect.stringMatching(/\/Lists\/StalkingAreas\/EditForm\.aspx\?ID=1$/) as string,
  });
});

it('tells who may edit, and which lists are missing', async () => {
  expect((await read('reader')).mayEdit).toBe(false);
  const { mayEdit, all } = await read('owner');
  expect(mayEdit).toBe(true);
  expect(all.map((list) => list.ok || list.failure.id)).toEqual(
    Object.keys(staffLists).map(() => 'missingList'),
  );
});

it('tells for each list whether this person may write in it', async () => {
  await makeLists();
  const rights = async (who: PersonKey) =>
    (await read(who)).all.map((list) => list.ok && list.mayEdit === true);
  expect(new Set(await rights('owner'))).toEqual(new Set([true]));
  expect(new Set(await rights('reader'))).toEqual(new Set([false]));
});

it('reads the whole site in one request', async () => {
  await makeLists();
  const before = running.sharePoint.log.length;
  await read('reader');
  expect(running.sharePoint.log.slice(before).map(({ method, path }) => `${method} ${path}`)).toEqual([
    expect.stringMatching(/^POST \/sites\/prøve\/_api\/\$batch/),
  ]);
});

it('names what stands in the way', async () => {
  expect(await failureOf(read('outsider'))).toBe('noAccess');
  const reading = (url: string, bearer: string) =>
    siteRemote(
      url,
      { kind: 'tokens', token: () => Promise.resolve({ token: bearer, whose: ownerNamed('owner') }) },
      ownManners(),
      unguarded,
      ownerNamed('owner'),
    ).read([areas], false);
  const good = token('owner').replace('Bearer ', '');
  expect(await failureOf(reading(address(), 'nonsense'))).toBe('notSignedIn');
  expect(await failureOf(reading(`${running.origin}/sites/findes-ikke`, good))).toBe('missingSite');
  expect(await failureOf(reading('http://127.0.0.1:9/sites/x', good))).toBe('offline');
});

it('refuses to make lists without the right, or under a token that does not carry it', async () => {
  const plan = await provisioning().plan();
  expect(await failureOf(provisioning('reader').apply(plan, nothing))).toBe('noAccess');
  expect(await failureOf(provisioning('owner', 'AllSites.Write').apply(plan, nothing))).toBe('noAccess');
});

it('an outsider’s raw answer holds nothing of any list', async () => {
  await makeLists();
  await create(resourcePersons, { Title: 'Signe Lyngtofte', AreaKeys: 'a' });
  for (const path of [
    'web',
    'web/lists',
    "web/getList('/sites/prøve/Lists/StalkingResourcePersons')/items",
  ]) {
    const { status, text } = await running.ask('outsider', path);
    expect(status).toBe(403);
    expect(text).not.toMatch(/Signe|Stalking/);
  }
});
