/** From the first schema to the present one on 5,000 rows: nothing lost, read before and after, and by the old client too. */
import { areas, listUrlName, resourcePersons, staffLists } from '../../src/lists';
import type { ListSchema } from '../../src/contracts/listSchema';
import { siteProvisioning, siteRemote, siteWithToken } from '../../src/storage/remote';
import { type FirstColumn, firstFieldXml, firstLists, firstSelect } from './firstSchema';
import { type Running, start, token } from './localSharePoint';
import { ownerNamed, ownManners, tokensOf, unguarded } from './productStorage';

jest.setTimeout(120_000);
const rows = 5000;
const keyOf = (index: number) => `01d00000-0000-4000-8000-${String(index).padStart(12, '0')}`;
/** What a later version may add, whatever this one has: the step after ours is taken too. */
const next = {
  ...resourcePersons,
  version: resourcePersons.version + 1,
  columns: {
    ...resourcePersons.columns,
    Pronouns: { type: 'text', title: { da: 'Pronomener', en: 'Pronouns' }, guard: 'none' },
  },
} as const satisfies ListSchema;

let running: Running;
const url = () => encodeURI(running.site);
const remote = () => siteRemote(url(), tokensOf('reader'), ownManners(), unguarded, ownerNamed('reader'));
const listApi = (list: string) => `web/getList('${running.path}/Lists/${list}')`;

async function post(path: string, body: unknown): Promise<void> {
  const { status, text } = await running.ask('owner', path, { method: 'POST', body });
  if (status >= 300) throw new Error(`${path}: ${status} ${text}`);
}

async function upgrade(schemas: readonly ListSchema[]) {
  const sp = siteWithToken(url(), () => Promise.resolve(token('owner').replace('Bearer ', '')), ownManners());
  const provisioning = siteProvisioning(sp, url(), schemas);
  const plan = await provisioning.plan();
  await provisioning.apply(plan, () => undefined);
  return plan;
}

async function personsRead(schema: ListSchema = resourcePersons) {
  const list = (await remote().read([schema], false)).lists.get(schema.code);
  if (!list?.ok) throw new Error(`not read: ${list?.failure.id}`);
  return list.rows;
}

/** As the first client did it: every column by name, all rows. */
async function readAsFirstClient(list: keyof typeof firstLists): Promise<readonly Record<string, unknown>[]> {
  const { status, json } = await running.ask(
    'reader',
    `${listApi(list)}/items?$select=${firstSelect(list)}&$top=5000`,
  );
  expect(status).toBe(200);
  return (json as { value: Record<string, unknown>[] }).value;
}

let before: readonly Record<string, unknown>[];

beforeAll(async () => {
  running = await start();
  for (const [list, columns] of Object.entries(firstLists)) {
    await post('web/lists', { Title: list, BaseTemplate: 100 });
    for (const [name, column] of Object.entries<FirstColumn>(columns))
      await post(`${listApi(list)}/fields/createFieldAsXml`, {
        parameters: { SchemaXml: firstFieldXml(name, column), Options: 24 },
      });
  }
  await post(`${listApi('StalkingAreas')}/items`, { Key: keyOf(0), Title: 'Børn og Familie', SortOrder: 1 });
  for (let index = 0; index < rows; index += 1) {
    const { status } = await running.sharePoint.handle({
      method: 'POST',
      url: `/sites/prøve/_api/web/getList('/sites/prøve/Lists/${listUrlName(resourcePersons)}')/items`,
      headers: {
        ...{ authorization: token('owner'), accept: 'application/json;odata=nometadata' },
        'content-type': 'application/json',
      },
      body: JSON.stringify({
        ...{ Key: keyOf(index), SchemaVersion: 1, Title: `Ærlig ${index}`, AreaKeys: keyOf(0) },
        ...{ Phone: '01 00 00 31', Mail: `p${index}@fjordby.example` },
      }),
    });
    if (status !== 201) throw new Error(`row ${index}: ${status}`);
  }
  before = await readAsFirstClient('StalkingResourcePersons');
});
afterAll(() => running.stop());

it('is read whole before anybody has upgraded anything', async () => {
  expect(await personsRead()).toHaveLength(rows);
  // By a client with a column more than the site has, too.
  const read = await personsRead(next);
  expect(read).toHaveLength(rows);
  expect(read.at(-1)).toMatchObject({ key: keyOf(rows - 1), fields: { Title: `Ærlig ${rows - 1}` } });
  const { lists } = await remote().read([areas], false);
  expect(lists.get('areas')).toMatchObject({ ok: true, rows: [{ fields: { Title: 'Børn og Familie' } }] });
});

it('is extended, never made anew, and a second time there is nothing to do', async () => {
  const schemas = [...Object.values(staffLists).filter((list) => list !== resourcePersons), next];
  const plan = await upgrade(schemas);
  expect(plan.obstacles).toEqual([]);
  expect(plan.steps.flatMap((step) => (step.kind === 'createList' ? [step.list.code] : []))).toEqual([
    'departments',
    'partners',
    'look',
  ]);
  expect(plan.steps).toContainEqual({ kind: 'createColumn', list: next, column: 'Pronouns' });
  expect((await upgrade(schemas)).steps).toEqual([]);
});

it('has lost nothing: every row, every value, every version of it', async () => {
  const after = await readAsFirstClient('StalkingResourcePersons');
  expect(after).toHaveLength(rows);
  expect(after).toEqual(before);
  const read = await personsRead(next);
  expect(read).toHaveLength(rows);
  expect(read[0]?.fields).toMatchObject({ Title: 'Ærlig 0', Phone: '01 00 00 31', Pronouns: null });
});

it.each(Object.keys(firstLists) as (keyof typeof firstLists)[])(
  'the first client still reads %s',
  async (list) => {
    await readAsFirstClient(list);
  },
);
