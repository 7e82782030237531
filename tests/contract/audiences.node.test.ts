/** Who may read and write the product's lists, as SharePoint enforces it after the product's own provisioning. */
import type { ListSchema } from '../../src/contracts/listSchema';
import { listPath, staffLists } from '../../src/lists';
import { siteAudiences, siteProvisioning, siteWithToken } from '../../src/storage/remote';
import { person, type PersonKey, type Running, start, token } from './localSharePoint';
import { ownManners } from './productStorage';

jest.setTimeout(60_000);
const title = { type: 'text', title: { da: 'Titel', en: 'Title' }, guard: 'freeText' } as const;
const listOf = (
  code: string,
  readers: ListSchema['readers'],
  writers: ListSchema['writers'],
): ListSchema => ({
  ...{ code, readers, writers, version: 1, site: 'workspace', retention: 'passing' },
  ...{ title: { da: code, en: code }, columns: { Title: title } },
});
const open = listOf('openItems', 'members', ['members']);
const closed = listOf('closedItems', 'municipality', ['municipality']);
const schemas = [staffLists.areas, staffLists.resourcePersons, open, closed];

let running: Running;
const address = () => encodeURI(running.site);
const site = (who: PersonKey = 'owner') =>
  siteWithToken(address(), () => Promise.resolve(token(who).replace('Bearer ', '')), ownManners());
const audiences = (who?: PersonKey) => siteAudiences(site(who), address(), schemas);
const nothing = () => undefined;

async function makeLists(): Promise<void> {
  const provisioning = siteProvisioning(site(), address(), schemas);
  await provisioning.apply(await provisioning.plan(), nothing);
  for (const schema of schemas)
    await running
      .sp('owner')
      .web.getList(`/sites/prøve/${listPath(schema)}`)
      .items.add({ Title: 'Rækken' });
}

beforeEach(async () => {
  running = await start();
  await makeLists();
});
afterEach(() => running.stop());

async function join(group: string, who: PersonKey): Promise<void> {
  const { id } = { id: person[who] };
  const users = await running.sp('owner').web.siteUsers();
  const login = users.find(({ LoginName }) => LoginName.includes(`${who}@`))?.LoginName ?? `missing ${id}`;
  await running.sp('owner').web.siteGroups.getByName(group).users.add(login);
}

const items = (schema: ListSchema) => `web/getList('/sites/prøve/${listPath(schema)}')/items`;
const read = async (who: PersonKey, schema: ListSchema) => {
  const { status, text } = await running.ask(who, items(schema));
  return status === 200 ? (text.includes('Rækken') ? 'reads' : 'nothing') : status;
};
const write = async (who: PersonKey, schema: ListSchema) =>
  (await running.ask(who, items(schema), { method: 'POST', body: { Title: 'Ny' } })).status;

it('makes groups and permissions once; a second look finds nothing to do', async () => {
  const plan = await audiences().plan();
  expect(plan.steps.map((step) => ('list' in step ? step.list.code : `${step.kind} ${step.group}`))).toEqual([
    'createGroup coordinators',
    'createGroup resourcePersons',
    'createGroup municipality',
    'joinGroup coordinators',
    'openSite coordinators',
    'areas',
    'resourcePersons',
    'closedItems',
  ]);
  await audiences().apply(plan, nothing);
  expect((await audiences().plan()).steps).toEqual([]);
});

it('reaches the same end from wherever it was interrupted', async () => {
  const { steps } = await audiences().plan();
  for (let stop = 1; stop < steps.length; stop += 1) {
    running.sharePoint.reset();
    await makeLists();
    await audiences().apply({ steps: steps.slice(0, stop) }, nothing);
    await audiences().apply(await audiences().plan(), nothing);
    expect((await audiences().plan()).steps).toEqual([]);
  }
});

it('interrupted within a list, it is still found to be unfinished', async () => {
  const { steps } = await audiences().plan();
  await audiences().apply({ steps: steps.slice(0, 5) }, nothing);
  await running.sp('owner').web.getList('/sites/prøve/Lists/StalkingAreas').breakRoleInheritance(true, false);
  const again = await audiences().plan();
  expect(again.steps.map((step) => 'list' in step && step.list.code)).toContain('areas');
  await audiences().apply(again, nothing);
  expect(await write('editor', staffLists.areas)).toBe(403);
});

describe('once made', () => {
  beforeEach(async () => {
    await audiences().apply(await audiences().plan(), nothing);
  });

  it('only coordinators write the staff site’s lists, and everybody who could read still can', async () => {
    expect(await write('editor', staffLists.areas)).toBe(403);
    expect(await write('contributor', staffLists.areas)).toBe(403);
    await join('Koordinatorer', 'editor');
    expect(await write('editor', staffLists.areas)).toBe(201);
    for (const who of ['owner', 'editor', 'contributor', 'reader', 'guest'] as const)
      expect(await read(who, staffLists.areas)).toBe('reads');
  });

  it('resource persons write their own list and no other', async () => {
    await join('Ressourcepersoner', 'contributor');
    expect(await write('contributor', staffLists.resourcePersons)).toBe(201);
    expect(await write('contributor', staffLists.areas)).toBe(403);
  });

  it('guests and outsiders get not one row of a closed list, whatever they ask', async () => {
    for (const who of ['guest', 'outsider', 'reader', 'editor'] as const) {
      expect(await read(who, closed)).not.toBe('reads');
      for (const path of [
        `${items(closed)}(1)`,
        `${items(closed)}?$filter=Title eq 'Rækken'`,
        `web/getList('/sites/prøve/${listPath(closed)}')?$expand=Items`,
        `web/lists?$expand=Items`,
        `web/lists?$select=Title,ItemCount`,
      ]) {
        const { text } = await running.ask(who, path);
        expect(text).not.toMatch(/Rækken[^]*closedItems|closedItems[^]*Rækken|"closedItems"/);
      }
    }
    await join('Kommunens medlemmer', 'editor');
    expect(await read('editor', closed)).toBe('reads');
    expect(await write('editor', closed)).toBe(201);
  });

  it('what members share stays open to members and guests', async () => {
    for (const who of ['editor', 'guest'] as const) expect(await read(who, open)).toBe('reads');
    expect(await write('editor', open)).toBe(201);
  });
});

it('names a guest who may write on the site, and where that is mended', async () => {
  const { wideWriters } = await audiences().plan();
  expect(wideWriters).toEqual([
    {
      ...{ who: 'guest', name: 'Ærlig guest', group: 'Bidragydere' },
      mendUrl: expect.stringMatching(
        /\/sites\/pr%C3%B8ve\/_layouts\/15\/people\.aspx\?MembershipGroupId=\d+$/,
      ) as string,
    },
  ]);
});

it('says plainly when the person may not manage permissions', async () => {
  const plan = await audiences().plan();
  await expect(audiences('editor').apply(plan, nothing)).rejects.toMatchObject({ id: 'noAccess' });
});
