/** The product's own storage, as shipped, against the local SharePoint. */
import { Failure } from '../../src/contracts/failure';
import { areas, resourcePersons, staffLists } from '../../src/lists';
import { createRow, readLists, siteProvisioning, siteWithToken } from '../../src/storage';
import { type PersonKey, type Running, start, token } from './localSharePoint';

const key = '00000000-0000-4000-8000-0000000000aa';
// A site is made many times over, on a machine that may be busy with the other tests.
jest.setTimeout(60_000);

let running: Running;

beforeEach(async () => {
  running = await start();
});
afterEach(() => running.stop());

const as = (person: PersonKey, scope?: string) => {
  const bearer = token(person, scope).replace('Bearer ', '');
  return siteWithToken(encodeURI(running.site), () => Promise.resolve(bearer));
};
const provisioning = (person: PersonKey = 'owner', scope?: string) =>
  siteProvisioning(as(person, scope), encodeURI(running.site), Object.values(staffLists));
const read = (person: PersonKey) => readLists(as(person), encodeURI(running.site), staffLists);
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
  expect(await provisioning().plan()).toEqual({ steps: [], obstacles: [] });
});

it('leaves the same site behind whichever request it was interrupted at', async () => {
  const { steps } = await provisioning().plan();
  // Every third step keeps the test short and still stops within lists, between them and at the very first one.
  for (let stop = 1; stop < steps.length; stop += 3) {
    running.sharePoint.reset();
    await provisioning().apply({ steps: steps.slice(0, stop), obstacles: [] }, nothing);
    await makeLists();
    expect(await provisioning().plan()).toEqual({ steps: [], obstacles: [] });
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
  await createRow(as('owner'), encodeURI(running.site), areas, key, { Title: 'Børn og Familie' });
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
  for (const Title of ['Første', 'Anden'])
    await createRow(as('owner'), encodeURI(running.site), areas, key, { Title });
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
  const { mayEdit, lists } = await read('owner');
  expect(mayEdit).toBe(true);
  expect(Object.values(lists).map((list) => list.ok || list.failure.id)).toEqual(
    Object.keys(staffLists).map(() => 'missingList'),
  );
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
  const expired = siteWithToken(encodeURI(running.site), () => Promise.resolve('nonsense'));
  expect(await failureOf(readLists(expired, encodeURI(running.site), staffLists))).toBe('notSignedIn');
  const nowhere = `${running.origin}/sites/findes-ikke`;
  const elsewhere = siteWithToken(nowhere, () => Promise.resolve(token('owner').replace('Bearer ', '')));
  expect(await failureOf(readLists(elsewhere, nowhere, staffLists))).toBe('missingSite');
  const unreachable = siteWithToken('http://127.0.0.1:9/sites/x', () => Promise.resolve('t'));
  expect(await failureOf(readLists(unreachable, 'http://127.0.0.1:9/sites/x', staffLists))).toBe('offline');
});

it('refuses to make lists without the right, or under a token that does not carry it', async () => {
  const plan = await provisioning().plan();
  expect(await failureOf(provisioning('reader').apply(plan, nothing))).toBe('noAccess');
  expect(await failureOf(provisioning('owner', 'AllSites.Write').apply(plan, nothing))).toBe('noAccess');
});

it('an outsider’s raw answer holds nothing of any list', async () => {
  await makeLists();
  await createRow(as('owner'), encodeURI(running.site), resourcePersons, key, {
    Title: 'Signe Lyngtofte',
    AreaKeys: 'a',
  });
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
