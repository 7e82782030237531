/** 12,000 resource persons: more than twice what SharePoint lets anybody filter without an index. */
import { resourcePersons } from '../../src/lists';
import { siteProvisioning, siteRemote, siteWithToken } from '../../src/storage/remote';
import { type Running, start, token } from './localSharePoint';
import { ownManners, ownerNamed, tokensOf, unguarded } from './productStorage';

jest.setTimeout(120_000);
const rows = 12_000;
const keyOf = (index: number) => `5ca1e000-0000-4000-8000-${String(index).padStart(12, '0')}`;

let running: Running;
const url = () => encodeURI(running.site);
const remote = () => siteRemote(url(), tokensOf('owner'), ownManners(), unguarded, ownerNamed('owner'));
/** The log keeps only so many requests, so places in it move. */
const since = (last: Running['sharePoint']['log'][number] | undefined) =>
  running.sharePoint.log.slice(running.sharePoint.log.findIndex((entry) => entry === last) + 1);

beforeAll(async () => {
  running = await start();
  const sp = siteWithToken(url(), () => Promise.resolve(token('owner').replace('Bearer ', '')), ownManners());
  const provisioning = siteProvisioning(sp, url(), [resourcePersons]);
  await provisioning.apply(await provisioning.plan(), () => undefined);
  for (let index = 0; index < rows; index += 1) {
    const { status } = await running.sharePoint.handle({
      method: 'POST',
      url: "/sites/prøve/_api/web/getList('/sites/prøve/Lists/StalkingResourcePersons')/items",
      headers: {
        ...{ authorization: token('owner'), accept: 'application/json;odata=nometadata' },
        'content-type': 'application/json',
      },
      body: JSON.stringify({ Key: keyOf(index), Title: `Person ${index}`, AreaKeys: 'a', SchemaVersion: 1 }),
    });
    if (status !== 201) throw new Error(`row ${index}: ${status}`);
  }
});
afterAll(() => running.stop());

it('are all read, the last one too, in one request and one more for each further 5,000', async () => {
  const before = running.sharePoint.log.at(-1);
  const { lists } = await remote().read([resourcePersons], false);
  const list = lists.get('resourcePersons');
  expect(list?.ok && list.rows).toHaveLength(rows);
  expect(list?.ok && list.rows.find(({ fields }) => fields.Title === 'Person 11999')?.key).toBe(
    keyOf(11_999),
  );
  expect(since(before)).toHaveLength(3);
});

it('who wrote each of them last is known of the last one too', async () => {
  const written = await remote().lastWritten(resourcePersons);
  expect(written.size).toBe(rows);
});

it('one of them is found by its key, and changed, without reading the others', async () => {
  const before = running.sharePoint.log.at(-1);
  const row = await remote().find(resourcePersons, keyOf(11_998));
  expect(row?.fields.Title).toBe('Person 11998');
  if (!row) return;
  const written = await remote().send(
    [{ kind: 'change', list: resourcePersons, row, fields: { JobTitle: 'Sagsbehandler' } }],
    false,
  );
  expect(written).toMatchObject([{ result: 'done' }]);
  expect(since(before)).toHaveLength(2);
});

it('no filter is sent on a column without an index', () => {
  const paths = running.sharePoint.log.flatMap((entry) =>
    [entry, ...(entry.parts ?? [])].map(({ path }) => path),
  );
  const filters = paths.flatMap((path) => /\$filter=([^&]*)/.exec(path)?.[1] ?? []);
  const indexed = [
    'Key',
    ...Object.entries(resourcePersons.columns).flatMap(([name, column]) =>
      'indexed' in column ? [name] : [],
    ),
  ];
  expect(filters.length).toBeGreaterThan(0);
  for (const filter of filters) expect(indexed).toContain(/^(\w+) /.exec(filter)?.[1]);
});
