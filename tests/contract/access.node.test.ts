import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/items';
import '@pnp/sp/batching';
import '@pnp/sp/security/web';
import { start, token, type Ask, type PersonKey, type Running } from './localSharePoint';

let running: Running;
const items = "web/lists/getByTitle('Hemmelig')/items";
const post = (body: unknown): Ask => ({ method: 'POST', body });
const merge = { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' };
const remove = { 'X-HTTP-Method': 'DELETE', 'If-Match': '*' };

beforeAll(async () => {
  running = await start();
  await running.sp('owner').web.lists.add('Hemmelig');
  for (let index = 0; index < 9; index += 1)
    await running.sp('owner').web.lists.getByTitle('Hemmelig').items.add({ Title: 'SENTINEL' });
});
afterAll(() => running.stop());

type Act = 'read' | 'add' | 'change' | 'remove' | 'addList' | 'addColumn' | 'changeList';
const acts: Readonly<Record<Act, readonly [path: string, ask: Ask]>> = {
  read: [items, {}],
  add: [items, post({ Title: 'x' })],
  change: [`${items}(1)`, { ...post({ Title: 'SENTINEL' }), headers: merge }],
  remove: [`${items}(2)`, { ...post({}), headers: remove }],
  addList: ['web/lists', post({ Title: 'Ny liste', BaseTemplate: 100 })],
  addColumn: [
    "web/lists/getByTitle('Hemmelig')/fields/createfieldasxml",
    post({ parameters: { SchemaXml: '<Field Type="Text" DisplayName="Kolonne" />' } }),
  ],
  changeList: ["web/lists/getByTitle('Hemmelig')", { ...post({ Description: 'x' }), headers: merge }],
};
const manage: Act[] = ['addList', 'addColumn', 'changeList'];
const write: Act[] = ['add', 'change', 'remove'];

describe.each<[PersonKey, string, Act[]]>([
  ['owner', 'AllSites.FullControl', ['read', ...write, ...manage]],
  ['owner', 'AllSites.Manage', ['read', ...write, ...manage]],
  ['owner', 'AllSites.Write', ['read', ...write]],
  ['owner', 'AllSites.Read', ['read']],
  ['owner', 'User.Read', []],
  ['editor', 'AllSites.FullControl', ['read', ...write, ...manage]],
  ['contributor', 'AllSites.FullControl', ['read', ...write]],
  ['guest', 'AllSites.FullControl', ['read', ...write]],
  ['reader', 'AllSites.FullControl', ['read']],
  ['outsider', 'AllSites.FullControl', []],
])('%s with %s', (key, scope, allowed) => {
  let fresh: Running;
  afterEach(() => fresh.stop());
  test.each(Object.keys(acts) as Act[])('%s', async (act) => {
    // Made anew each time, since some acts can be done once only.
    fresh = await start();
    await fresh.sp('owner').web.lists.add('Hemmelig');
    for (let index = 0; index < 2; index += 1)
      await fresh.sp('owner').web.lists.getByTitle('Hemmelig').items.add({ Title: 'SENTINEL' });
    const [path, ask] = acts[act];
    const { status, json } = await fresh.ask(key, path, { ...ask, scope });
    if (allowed.includes(act)) expect(status).toBeLessThan(300);
    else {
      expect(status).toBe(403);
      expect(json).toEqual({
        'odata.error': {
          code: '-2147024891, System.UnauthorizedAccessException',
          message: {
            lang: 'en-US',
            value: 'Access is denied. (Exception from HRESULT: 0x80070005 (E_ACCESSDENIED))',
          },
        },
      });
    }
  });
});

test('effective permissions are the person’s, bounded by the token', async () => {
  const of = async (key: PersonKey, scope: string) =>
    (await running.ask(key, 'web/effectiveBasePermissions', { scope })).json;
  expect(await of('owner', 'AllSites.FullControl')).toMatchObject({ High: '2147483647', Low: '4294967295' });
  expect(await of('owner', 'AllSites.Write')).toMatchObject({ High: '432', Low: '1011028719' });
  expect(await of('contributor', 'AllSites.FullControl')).toMatchObject({ High: '432', Low: '1011028719' });
  expect(await of('editor', 'AllSites.FullControl')).toMatchObject({ High: '432', Low: '1011030767' });
  expect(await of('reader', 'AllSites.Write')).toMatchObject({ High: '176', Low: '138612833' });
  expect(await running.sp('reader').web.getCurrentUserEffectivePermissions()).toMatchObject({
    High: '176',
    Low: '138612833',
  });
});

test.each([
  ...[
    'web',
    'web/title',
    'web/lists',
    "web/lists/getByTitle('Hemmelig')",
    "web/lists/getByTitle('Ingen')",
    items,
    `${items}(1)`,
    `${items}(1)/Title`,
  ],
  ...[
    "web/getList('/sites/prøve/Lists/Hemmelig')/items",
    "web/lists/getByTitle('Hemmelig')/fields",
    `${items}?$filter=Title eq 'SENTINEL'`,
  ],
  ...[
    'web/currentuser',
    'web/siteusers',
    'web/siteusers/getById(6)',
    'web/sitegroups',
    'web/sitegroups(3)/users',
    'web/associatedownergroup/users',
  ],
])('an outsider gets nothing from %s but a refusal', async (path) => {
  const { status, text } = await running.ask('outsider', path);
  expect(status).toBe(403);
  expect(text).not.toMatch(/SENTINEL|fjordby|Hemmelig|Ejere/);
});

test('an outsider gets nothing through a batch either', async () => {
  const [batched, execute] = running.sp('outsider').batched();
  const answer = batched.web.lists.getByTitle('Hemmelig').items();
  await execute();
  await expect(answer).rejects.toThrow('[403]');
});

describe('the door', () => {
  test.each(['', 'Bearer x', 'Basic abc', `${token('owner')}x y`])(
    'no valid token (%p) is 401',
    async (authorization) => {
      const headers = {
        Accept: 'application/json',
        ...(authorization === '' ? {} : { Authorization: authorization }),
      };
      const response = await fetch(`${running.site}/_api/web`, { headers });
      expect(response.status).toBe(401);
      expect(response.headers.get('www-authenticate')).toMatch(/^Bearer /);
      expect((await response.text()).length).toBeLessThan(200);
    },
  );

  test('a site that is not there is 404', async () => {
    const headers = { Accept: 'application/json', Authorization: token('owner') };
    expect((await fetch(`${running.origin}/sites/ingen/_api/web`, { headers })).status).toBe(404);
    expect((await fetch(`${running.origin}/`, { headers })).status).toBe(404);
  });

  test('a preflight needs no token and names the headers a page may send', async () => {
    const headers = { Origin: 'http://tab.localhost:5301', 'Access-Control-Request-Method': 'POST' };
    const response = await fetch(`${running.site}/_api/web`, { method: 'OPTIONS', headers });
    expect(response.status).toBe(200);
    expect(response.headers.get('access-control-allow-origin')).toBe('http://tab.localhost:5301');
    expect(response.headers.get('access-control-allow-headers')).toBe(
      'authorization, accept, content-type, if-match, x-http-method, x-requestdigest',
    );
    expect(response.headers.get('access-control-max-age')).toBe('600');
    expect(response.headers.has('access-control-allow-credentials')).toBe(false);
  });

  test.each([
    ['owner', 200],
    ['outsider', 403],
  ] as const)('the answer to %s may be read by the page', async (key, status) => {
    const answer = await running.ask(key, 'web', { headers: { Origin: 'http://tab.localhost:5301' } });
    expect(answer.status).toBe(status);
    expect(answer.headers.get('access-control-allow-origin')).toBe('http://tab.localhost:5301');
    expect(answer.headers.get('access-control-expose-headers')).toBe('ETag, Retry-After, SPRequestGuid');
    expect(answer.headers.get('sprequestguid')).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('a body over 2 MiB is refused with an answer', async () => {
    expect((await running.ask('owner', items, post({ Title: 'x'.repeat(3 * 1024 * 1024) }))).status).toBe(
      413,
    );
  });
});
