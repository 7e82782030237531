import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/items';
import '@pnp/sp/sites';
import '@pnp/sp/site-users/web';
import { Web } from '@pnp/sp/webs';
import { start, type Running } from './localSharePoint';

let running: Running;
beforeAll(async () => {
  running = await start();
});
afterAll(() => running.stop());

const post = (path: string, body: unknown, headers = {}, key: 'owner' | 'editor' = 'owner') =>
  running.ask(key, path, { method: 'POST', body, headers });
const merge = { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' };
const newWeb = (Url: string) => ({
  parameters: {
    ...{ Url, Title: `Web ${Url}`, Description: 'Under', Language: 1030, WebTemplate: 'STS' },
    UseSamePermissionsAsParentSite: true,
  },
});

test('title and description change; other properties are typed, and unknown ones refused', async () => {
  const { web } = running.sp('owner');
  await web.update({ Title: 'Nyt navn', Description: 'Om os', QuickLaunchEnabled: false });
  expect(await web.select('Title', 'Description', 'QuickLaunchEnabled')()).toMatchObject({
    ...{ Title: 'Nyt navn', Description: 'Om os', QuickLaunchEnabled: false },
  });
  expect((await post('web', { Description: 1 }, merge)).status).toBe(400);
  expect((await post('web', { Nothing: 1 }, merge)).text).toContain(
    "The property 'Nothing' does not exist on type 'SP.Web'.",
  );
  expect((await post('web', { Title: 'x' }, merge, 'editor')).status).toBe(403);
  await web.update({ Title: 'Prøve' });
});

test('a web below the site has its own lists, and the people and rights of the site', async () => {
  const made = await running.sp('owner').web.webs.add('Web under', 'under');
  expect(made.Url).toBe(`${running.site}/under`);
  const below = Web([running.sp('owner').web, encodeURI(made.Url)]);
  await below.lists.add('Møder');
  await running.sp('owner').web.lists.add('Møder');
  expect(await below.lists.getByTitle('Møder').select('ParentWebUrl')()).toMatchObject({
    ParentWebUrl: '/sites/prøve/under',
  });
  await below.lists.getByTitle('Møder').items.add({ Title: 'x' });
  expect(await running.sp('reader').web.lists.getByTitle('Møder').items()).toEqual([]);
  const reader = Web([running.sp('reader').web, encodeURI(made.Url)]);
  expect(await reader.lists.getByTitle('Møder').items()).toHaveLength(1);
  await expect(reader.lists.add('Ikke mig')).rejects.toThrow('[403]');
  const { Id } = await running.sp('reader').web.currentUser();
  expect((await reader.currentUser()).Id).toBe(Id);
  expect((await running.sp('reader').web.webs()).map(({ Title }) => Title)).toContain('Web under');
  expect(await (await reader.getParentWeb()).select('Title')()).toMatchObject({ Title: 'Prøve' });
});

test('the answer to webs/add names the new web: deleting what it names leaves the site alone', async () => {
  const { json, status } = await post('web/webs/add', newWeb('væk'));
  expect(status).toBe(200);
  const made = json as { 'odata.id': string; Url: string; Title: string };
  expect(made).toMatchObject({ 'odata.id': `${running.site}/væk/_api/Web`, Url: `${running.site}/væk` });
  const headers = { 'X-HTTP-Method': 'DELETE' };
  const address = encodeURI(made['odata.id']).replace(/^.*\/sites\/pr%C3%B8ve\/v%C3%A6k\/_api\//, '');
  expect(address).toBe('Web');
  const below = Web([running.sp('owner').web, encodeURI(made.Url)]);
  await below.lists.add('Liste');
  await below.lists.add('Kasseret');
  await below.lists.getByTitle('Kasseret').recycle();
  await below.delete();
  expect((await running.ask('owner', '../væk/_api/web')).status).toBe(404);
  expect((await running.ask('owner', 'web')).status).toBe(200);
  expect((await post('web', {}, headers)).status).toBe(500);
});

test('an address that is taken is refused in SharePoint’s words', async () => {
  await post('web/webs/add', newWeb('optaget'));
  const { json, status } = await post('web/webs/add', newWeb('Optaget'));
  expect(status).toBe(500);
  expect(json).toMatchObject({
    'odata.error': {
      code: '-2147024713, Microsoft.SharePoint.SPException',
      message: { value: 'The Web site address "/sites/prøve/Optaget" is already in use.' },
    },
  });
  expect((await post('web/webs/add', newWeb('a/b'))).status).toBe(400);
  expect((await post('web/webs/add', newWeb('nej'), {}, 'editor')).status).toBe(403);
  expect((await post('web/webs/add', {})).status).toBe(400);
});

test('the site is the same from each of its webs', async () => {
  await running.sp('owner').web.webs.add('Søskende', 'soeskende');
  const above = await running.sp('reader').site();
  const below = (await running.ask('reader', '../soeskende/_api/site')).json;
  expect(below).toMatchObject({
    Id: above.Id,
    Url: running.site,
    ServerRelativeUrl: '/sites/prøve',
    ReadOnly: false,
  });
  expect((await running.ask('reader', '../soeskende/_api/site/rootweb/title')).json).toMatchObject({
    value: 'Prøve',
  });
  expect((await running.ask('reader', 'web/parentweb')).json).toMatchObject({ 'odata.null': true });
  expect((await running.ask('outsider', 'site')).status).toBe(403);
});
