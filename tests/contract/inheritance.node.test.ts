import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/items';
import '@pnp/sp/files';
import '@pnp/sp/folders';
import '@pnp/sp/site-users/web';
import '@pnp/sp/security/web';
import '@pnp/sp/security/list';
import '@pnp/sp/security/item';
import { start, type PersonKey, type Running } from './localSharePoint';

const list = "web/lists/getByTitle('Sager')";
const post = { method: 'POST' };
let running: Running;
beforeEach(async () => {
  running = await start();
  const { web } = running.sp('owner');
  await web.lists.add('Sager');
  for (const Title of ['Første', 'Anden']) await web.lists.getByTitle('Sager').items.add({ Title });
});
afterEach(() => running.stop());

const sager = () => running.sp('owner').web.lists.getByTitle('Sager');
const status = async (key: PersonKey, path: string) => (await running.ask(key, path)).status;
const unique = async (path: string) =>
  (
    (await running.ask('owner', `${path}?$select=HasUniqueRoleAssignments`)).json as {
      HasUniqueRoleAssignments: boolean;
    }
  ).HasUniqueRoleAssignments;

test('a list and an item inherit until it is broken, and say so when asked', async () => {
  expect([await unique('web'), await unique(list), await unique(`${list}/items(1)`)]).toEqual([
    true,
    false,
    false,
  ]);
  await sager().breakRoleInheritance(true);
  await sager().items.getById(1).breakRoleInheritance(true);
  expect([await unique(list), await unique(`${list}/items(1)`), await unique(`${list}/items(2)`)]).toEqual([
    true,
    true,
    false,
  ]);
  const { json } = await running.ask('owner', `${list}/items?$select=Id,HasUniqueRoleAssignments`);
  expect(json).toMatchObject({
    value: [{ HasUniqueRoleAssignments: true }, { HasUniqueRoleAssignments: false }],
  });
  expect((await running.ask('owner', list)).json).not.toHaveProperty('HasUniqueRoleAssignments');
});

test('broken with a copy, everybody keeps what they had', async () => {
  await sager().breakRoleInheritance(true, false);
  expect([await status('reader', list), await status('contributor', `${list}/items(1)`)]).toEqual([200, 200]);
  const { json } = await running.ask('owner', `${list}/roleassignments`);
  expect((json as { value: unknown[] }).value).toHaveLength(4);
});

test('broken without, nobody is left but whoever did it, with Full Control', async () => {
  await sager().breakRoleInheritance(false, false);
  expect([await status('reader', list), await status('editor', list), await status('reader', 'web')]).toEqual(
    [403, 403, 200],
  );
  const { json } = await running.ask(
    'owner',
    `${list}/roleassignments?$expand=Member,RoleDefinitionBindings`,
  );
  expect(json).toMatchObject({
    value: [
      {
        Member: { Title: 'Ærlig owner', PrincipalType: 1 },
        RoleDefinitionBindings: [{ Name: 'Full Control' }],
      },
    ],
  });
  expect((json as { value: unknown[] }).value).toHaveLength(1);
});

test('what is withdrawn above does not touch what was broken', async () => {
  await sager().items.getById(1).breakRoleInheritance(true);
  await sager().breakRoleInheritance(false);
  expect((await running.ask('reader', `${list}/items`)).json).toMatchObject({ value: [{ Id: 1 }] });
});

test('broken twice, the second does nothing', async () => {
  await sager().breakRoleInheritance(true);
  const { status: code, text } = await running.ask('owner', `${list}/breakroleinheritance(false,true)`, post);
  expect([code, text]).toEqual([200, expect.stringContaining('"odata.null":true')]);
  expect(await status('reader', list)).toBe(200);
});

test('with clearSubscopes the items below inherit again', async () => {
  await sager().items.getById(1).breakRoleInheritance(false);
  await running.ask(
    'owner',
    `${list}/breakroleinheritance(copyroleassignments=true,clearsubscopes=false)`,
    post,
  );
  expect(await status('reader', `${list}/items(1)`)).toBe(404);
  await sager().resetRoleInheritance();
  expect(await unique(`${list}/items(1)`)).toBe(false);
  await sager().items.getById(1).breakRoleInheritance(false);
  await running.ask(
    'owner',
    `${list}/breakroleinheritance(copyroleassignments=true, clearsubscopes=true)`,
    post,
  );
  expect([await unique(`${list}/items(1)`), await status('reader', `${list}/items(1)`)]).toEqual([
    false,
    200,
  ]);
});

test('reset, a list takes everything from the web again', async () => {
  await sager().breakRoleInheritance(false);
  await sager().resetRoleInheritance();
  await sager().resetRoleInheritance();
  expect([await unique(list), await status('reader', list)]).toEqual([false, 200]);
});

test('where permissions come from can be asked', async () => {
  const from = async (path: string) =>
    (await running.ask('owner', `${path}/firstuniqueancestorsecurableobject?$select=Title,Id`)).json;
  await sager().items.getById(1).breakRoleInheritance(false);
  expect(await from(`${list}/items(1)`)).toMatchObject({ Title: 'Første' });
  expect(await from(`${list}/items(2)`)).toMatchObject({ 'odata.type': 'SP.Web', Title: 'Prøve' });
  await sager().breakRoleInheritance(true);
  expect(await from(`${list}/items(2)`)).toMatchObject({ 'odata.type': 'SP.List', Title: 'Sager' });
});

test('what lies in a folder goes with the folder', async () => {
  const { web } = running.sp('owner');
  await running.ask('owner', 'web/lists', { ...post, body: { Title: 'Papirer', BaseTemplate: 101 } });
  for (const path of ['åben', 'lukket', 'lukket/dybt']) await web.folders.addUsingPath(`Papirer/${path}`);
  for (const path of ['åben/a.txt', 'lukket/b.txt', 'lukket/dybt/c.txt'])
    await web
      .getFolderByServerRelativePath(`/sites/prøve/Papirer/${path.replace(/\/[^/]+$/, '')}`)
      .files.addUsingPath(path.replace(/.*\//, ''), 'x');
  const papers = "web/lists/getByTitle('Papirer')/items";
  const seen = async () => {
    const { json } = await running.ask('reader', `${papers}?$select=FileLeafRef`);
    return (json as { value: { FileLeafRef: string }[] }).value.map((row) => row.FileLeafRef);
  };
  const rows = (await running.ask('owner', `${papers}?$select=Id,FileLeafRef`)).json as {
    value: { Id: number; FileLeafRef: string }[];
  };
  const itemOf = (leaf: string) =>
    web.lists
      .getByTitle('Papirer')
      .items.getById(rows.value.find((row) => row.FileLeafRef === leaf)?.Id ?? 0);
  await itemOf('lukket').breakRoleInheritance(false);
  expect(await seen()).toEqual(['åben', 'a.txt']);
  await itemOf('c.txt').breakRoleInheritance(true);
  await itemOf('lukket').resetRoleInheritance();
  expect(await seen()).toHaveLength(6);
  await itemOf('lukket').breakRoleInheritance(false);
  await itemOf('c.txt').breakRoleInheritance(false);
  const { Id: reader } = await web.ensureUser('reader@fjordby.example');
  await itemOf('c.txt').roleAssignments.add(reader, 1073741826);
  expect(await seen()).toEqual(['åben', 'a.txt', 'c.txt']);
  expect(
    await status('reader', "web/getFileByServerRelativePath(decodedUrl='/sites/prøve/Papirer/lukket/b.txt')"),
  ).toBeGreaterThan(400);
  expect(
    await status(
      'reader',
      "web/getFileByServerRelativePath(decodedUrl='/sites/prøve/Papirer/lukket/dybt/c.txt')",
    ),
  ).toBe(200);
});

test('the topmost web cannot inherit', async () => {
  expect((await running.ask('owner', 'web/resetroleinheritance', post)).status).toBe(500);
  await running.sp('owner').web.breakRoleInheritance(false);
  expect(await status('reader', 'web')).toBe(200);
});

test('a web below can be closed to the rest of the site', async () => {
  const body = {
    parameters: { Title: 'Under', Url: 'under', WebTemplate: 'STS', Language: 1030, Description: '' },
  };
  await running.ask('owner', 'web/webs/add', { ...post, body });
  const at = (key: PersonKey, path: string, init = {}) => running.ask(key, `../under/_api/${path}`, init);
  expect((await at('reader', 'web')).status).toBe(200);
  await at('owner', 'web/lists', { ...post, body: { Title: 'Inde', BaseTemplate: 100 } });
  await at('owner', 'web/breakroleinheritance(false)', post);
  expect((await at('reader', 'web')).status).toBe(403);
  expect((await at('reader', "web/lists/getByTitle('Inde')")).status).toBe(403);
  expect((await running.ask('reader', 'web/webs')).json).toMatchObject({ value: [] });
  expect((await running.ask('reader', 'web')).status).toBe(200);
  await at('owner', 'web/resetroleinheritance', post);
  expect((await at('reader', 'web')).status).toBe(200);
});

test('a list of over 100,000 items stays as it is, while its items can still be closed', async () => {
  await running.stop();
  const folder = mkdtempSync(join(tmpdir(), 'scopes-'));
  const file = join(folder, 'tenant.sqlite');
  running = await start(file);
  await running.sp('owner').web.lists.add('Sager');
  const database = new DatabaseSync(file);
  database.exec(
    `WITH RECURSIVE number(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n <= 100000)
     INSERT INTO item (list_id, id, guid, unique_id, version, label, created, modified, author, editor, content)
     SELECT list.id, n, 'g' || n, 'u' || n, 1, '1.0', list.created, list.created, 3, 3, '{}' FROM number, list WHERE title = 'Sager'`,
  );
  database.close();
  const { status: code, json } = await running.ask('owner', `${list}/breakroleinheritance(true)`, post);
  expect([code, json]).toMatchObject([
    500,
    { 'odata.error': { code: expect.stringContaining('SPQueryThrottledException') as string } },
  ]);
  expect((await running.ask('owner', `${list}/items(7)/breakroleinheritance(false)`, post)).status).toBe(200);
  expect((await running.ask('reader', `${list}/items?$top=10`)).json).toMatchObject({
    value: [1, 2, 3, 4, 5, 6, 8, 9, 10, 11].map((Id) => ({ Id })),
  });
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
});
