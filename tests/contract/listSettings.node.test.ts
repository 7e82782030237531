import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/fields';
import '@pnp/sp/views';
import '@pnp/sp/items';
import '@pnp/sp/content-types';
import '@pnp/sp/site-users/web';
import { start, type PersonKey, type Row, type Running } from './localSharePoint';

let running: Running;
beforeAll(async () => {
  running = await start();
});
afterAll(() => running.stop());

const lists = (key: PersonKey = 'owner') => running.sp(key).web.lists;
const url = (title: string) => `web/lists/getByTitle('${title}')`;
const merge = (title: string, body: unknown) =>
  running.ask('owner', url(title), {
    method: 'POST',
    body,
    headers: { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' },
  });

test('settings are kept, and a limit on versions shows only while versions are kept', async () => {
  await lists().add('Valg', '', 100, false, { MajorVersionLimit: 20, EnableFolderCreation: true });
  const list = lists().getByTitle('Valg');
  expect(await list()).toMatchObject({
    MajorVersionLimit: 20,
    EnableFolderCreation: true,
    DraftVersionVisibility: 0,
  });
  await list.update({
    DraftVersionVisibility: 2,
    EnableModeration: true,
    ForceCheckout: true,
    EnableVersioning: false,
  });
  await list.update({ ValidationFormula: '=[Title]<>""', ValidationMessage: 'Skriv en titel' });
  expect(await list()).toMatchObject({
    ...{ MajorVersionLimit: 0, DraftVersionVisibility: 2, EnableModeration: true, ForceCheckout: true },
  });
  expect(
    await list.select('ValidationFormula', 'ValidationMessage', 'ReadSecurity', 'WriteSecurity')(),
  ).toMatchObject({
    ...{
      ValidationFormula: '=[Title]<>""',
      ValidationMessage: 'Skriv en titel',
      ReadSecurity: 1,
      WriteSecurity: 1,
    },
  });
  expect(await lists().getByTitle('Valg')()).not.toHaveProperty('ReadSecurity');
  expect((await merge('Valg', { ValidationFormula: null })).status).toBe(204);
  expect(await list.select('ValidationFormula')()).toMatchObject({ ValidationFormula: null });
});

test.each([
  [{ Title: 'x'.repeat(256) }, 400],
  [{ Title: '' }, 400],
  [{ ReadSecurity: 3 }, 400],
  [{ ForceCheckout: 'ja' }, 400],
  [{ EnableVersioning: null }, 400],
  [{ Nothing: 1 }, 400],
])('%j is refused and changes nothing', async (body, status) => {
  const { list } = await lists().ensure('Uændret');
  const before = await list.select('Title', 'ForceCheckout')();
  expect((await merge('Uændret', body)).status).toBe(status);
  expect(await list.select('Title', 'ForceCheckout')()).toEqual(before);
});

test('people read, and change, only their own items where the list says so', async () => {
  await lists().add('Mine egne');
  const path = `${url('Mine egne')}/items`;
  const add = async (key: PersonKey) =>
    ((await lists(key).getByTitle('Mine egne').items.add({ Title: key })) as Row).Id;
  const [owners, contributors] = [await add('owner'), await add('contributor')];
  await lists().getByTitle('Mine egne').update({ ReadSecurity: 2, WriteSecurity: 2 });
  const titles = async (key: PersonKey) => {
    const rows: unknown = await lists(key).getByTitle('Mine egne').items();
    return (rows as Row[]).map(({ Title }) => Title);
  };
  expect(await titles('contributor')).toEqual(['contributor']);
  expect(await titles('owner')).toEqual(['owner', 'contributor']);
  expect(await titles('reader')).toEqual([]);
  const caml = { method: 'POST', body: { query: { ViewXml: '' } } };
  expect((await running.ask('reader', `${url('Mine egne')}/getitems`, caml)).json).toMatchObject({
    value: [],
  });
  expect((await running.ask('contributor', `${path}(${owners})`)).status).toBe(404);
  await lists().getByTitle('Mine egne').update({ ReadSecurity: 1 });
  const change = { method: 'POST', body: { Title: 'ny' }, headers: { 'X-HTTP-Method': 'MERGE' } };
  expect((await running.ask('contributor', `${path}(${owners})`, change)).status).toBe(403);
  expect((await running.ask('contributor', `${path}(${contributors})`, change)).status).toBe(204);
  await lists().getByTitle('Mine egne').update({ WriteSecurity: 4 });
  expect((await running.ask('contributor', `${path}(${contributors})`, change)).status).toBe(403);
  expect((await running.ask('owner', `${path}(${contributors})`, change)).status).toBe(204);
});

test('a recycled list is gone, with its title free for another', async () => {
  const { Id } = await lists().add('Kasseret');
  await lists().getByTitle('Kasseret').items.add({ Title: 'x' });
  expect(await lists().getByTitle('Kasseret').recycle()).toMatch(/^[0-9a-f-]{36}$/);
  expect((await running.ask('owner', url('Kasseret'))).status).toBe(404);
  expect((await running.ask('owner', `web/lists(guid'${Id}')`)).status).toBe(404);
  expect((await lists()()).map((list) => list.Id)).not.toContain(Id);
  expect((await lists().ensure('Kasseret')).created).toBe(true);
  expect((await running.ask('contributor', `${url('Kasseret')}/recycle`, { method: 'POST' })).status).toBe(
    403,
  );
});

test('what stands behind a list comes with it', async () => {
  const { list } = await lists().ensure('Med alt');
  await list.fields.addText('Sted');
  await list.items.add({ Title: 'én' });
  const json: unknown = await list
    .select(
      'Title',
      'Fields/InternalName',
      'Views/Title',
      'ContentTypes/Name',
      'Items/Title',
      'RootFolder/Name',
    )
    .expand('Fields', 'Views', 'ContentTypes', 'Items', 'RootFolder', 'DefaultView', 'ParentWeb')();
  expect(json).toMatchObject({
    ...{ Title: 'Med alt', Views: [{ Title: 'Alle elementer' }], Items: [{ Title: 'én' }] },
    ...{ ContentTypes: [{ Name: 'Element' }, { Name: 'Mappe' }], RootFolder: { Name: 'Med alt' } },
    Fields: expect.arrayContaining([{ InternalName: 'Sted' }]) as object,
  });
  expect(await list.getParentInfos()).toMatchObject({ ParentWeb: { ServerRelativeUrl: running.path } });
});

test('a site makes its libraries when they are asked for, once, for those who may', async () => {
  const none = await running.ask('reader', 'web/defaultdocumentlibrary');
  expect(none.status).toBe(403);
  expect((await running.ask('owner', 'web/defaultdocumentlibrary')).json).toMatchObject({
    ...{
      Title: 'Dokumenter',
      BaseTemplate: 101,
      EntityTypeName: 'Delte_x0020_dokumenter',
      MajorVersionLimit: 500,
    },
  });
  expect((await running.ask('reader', 'web/defaultdocumentlibrary')).status).toBe(200);
  const assets = await lists().ensureSiteAssetsLibrary();
  expect((await assets.select('Id')()).Id).toBe(
    (await (await lists().ensureSiteAssetsLibrary()).select('Id')()).Id,
  );
  expect((await running.ask('owner', `web/getList('${running.path}/SiteAssets')/title`)).status).toBe(200);
});

test('a reserved id is not given to another item', async () => {
  const { list } = await lists().ensure('Reserveret');
  expect(await list.reserveListItemId()).toBe(1);
  expect(((await list.items.add({ Title: 'to' })) as Row).Id).toBe(2);
});

test('content types are read by id, in the list as copies of the site’s', async () => {
  const { list } = await lists().ensure('Typer');
  const [item] = await list.contentTypes();
  expect(item).toMatchObject({
    Name: 'Element',
    Group: 'List Content Types',
    StringId: expect.stringMatching(/^0x0100[0-9A-F]{32}$/) as string,
  });
  expect(await list.contentTypes.getById(item?.StringId ?? '').select('Name')()).toMatchObject({
    Name: 'Element',
  });
  expect(
    (await list.contentTypes.getById(item?.StringId ?? '').fieldLinks()).map(({ Name }) => Name),
  ).toEqual(['ContentType', 'Title']);
  expect((await running.sp('reader').web.contentTypes()).map(({ StringId }) => StringId)).toContain('0x0101');
  expect((await running.ask('reader', "web/contenttypes('0x99')")).status).toBe(404);
});
