/** What rows have been, over several lists: the product's own reading against the local SharePoint. */
import { areas, departments, settings } from '../../src/lists';
import { siteProvisioning, siteRemote, siteWithToken } from '../../src/storage/remote';
import { type PersonKey, type Running, start, token } from './localSharePoint';
import { ownManners, ownerNamed, tokensOf, unguarded } from './productStorage';

jest.setTimeout(60_000);
let running: Running;
const key = (n: number) => `00000000-0000-4000-8000-00000000000${n}`;
const url = () => encodeURI(running.site);
const remote = (person: PersonKey) =>
  siteRemote(url(), tokensOf(person), ownManners(), unguarded, ownerNamed(person));

async function write(list: typeof areas | typeof settings, n: number, ...names: string[]): Promise<void> {
  const [Title, ...later] = names;
  await remote('owner').send([{ kind: 'create', list, key: key(n), fields: { Title } }], false);
  for (const name of later) {
    const row = await remote('editor').find(list, key(n));
    if (row) await remote('editor').send([{ kind: 'change', list, row, fields: { Title: name } }], false);
  }
}

beforeAll(async () => {
  running = await start();
  const bearer = token('owner').replace('Bearer ', '');
  const sp = siteWithToken(url(), () => Promise.resolve(bearer), ownManners());
  const provisioning = siteProvisioning(sp, url(), [areas, settings]);
  await provisioning.apply(await provisioning.plan(), () => undefined);
  await write(areas, 1, 'Børn');
  await write(settings, 2, 'a', 'b');
  await write(areas, 3, 'Job', 'Job og Uddannelse', 'Beskæftigelse');
});
afterAll(() => running.stop());

it('gives the versions of the rows written last, and a list that is not there has none', async () => {
  const histories = await remote('reader').history([settings, areas, departments], 10);
  const told = histories.map((row) => [row.key, row.versions.map(({ fields }) => fields.Title)]);
  expect(new Map(told as [string, unknown][])).toEqual(
    new Map([
      [key(1), ['Børn']],
      [key(2), ['b', 'a']],
      [key(3), ['Beskæftigelse', 'Job og Uddannelse', 'Job']],
    ]),
  );
  const writers = histories.find((row) => row.key === key(2))?.versions.map(({ by }) => by);
  expect(new Set(writers).size).toBe(2);
});

it('looks back on no more rows than were asked for', async () =>
  expect(await remote('reader').history([settings, areas], 2)).toHaveLength(2));
