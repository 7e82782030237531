import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/fields';
import '@pnp/sp/views';
import { start, type PersonKey, type Running } from './localSharePoint';

let running: Running;
beforeAll(async () => {
  running = await start();
  await running.sp('owner').web.lists.add('Møder');
  await running.sp('owner').web.lists.getByTitle('Møder').fields.addText('Sted');
});
afterAll(() => running.stop());

const url = "web/lists/getByTitle('Møder')";
const list = (key: PersonKey = 'owner') => running.sp(key).web.lists.getByTitle('Møder');
const post = (path: string, body: unknown = {}, key: PersonKey = 'owner', headers = {}) =>
  running.ask(key, `${url}/${path}`, { method: 'POST', body, headers });

test('a list is born with a default view in the site’s language', async () => {
  const view = await list().defaultView();
  expect(view).toMatchObject({
    ...{
      Title: 'Alle elementer',
      DefaultView: true,
      Paged: true,
      RowLimit: 30,
      ViewQuery: '',
      PersonalView: false,
    },
    ServerRelativeUrl: `${running.path}/Lists/Møder/AllItems.aspx`,
  });
  expect(view.ListViewXml).toContain(
    '<ViewFields><FieldRef Name="LinkTitle" /></ViewFields><RowLimit Paged="TRUE">30</RowLimit>',
  );
  expect(view.HtmlSchemaXml).toContain(`Name="{${view.Id.toUpperCase()}}"`);
  expect(await list('reader').select('DefaultViewUrl')()).toMatchObject({
    DefaultViewUrl: view.ServerRelativeUrl,
  });
});

test('a view is made, found, changed and removed', async () => {
  const made = await list().views.add('Mit & dit', false, {
    ...{ RowLimit: 10, ViewQuery: '<OrderBy><FieldRef Name="Modified" Ascending="FALSE" /></OrderBy>' },
  });
  expect(made).toMatchObject({ Title: 'Mit & dit', RowLimit: 10, DefaultView: false, BaseViewId: null });
  expect(made.ServerRelativeUrl).toBe(`${running.path}/Lists/Møder/Mit  dit.aspx`);
  const view = list().views.getById(made.Id);
  await view.update({
    Title: 'Nyeste',
    DefaultView: true,
    RowLimit: 5,
    CustomFormatter: '{}',
    Hidden: false,
  });
  expect(await list().views.getByTitle('Nyeste')()).toMatchObject({
    RowLimit: 5,
    DefaultView: true,
    CustomFormatter: '{}',
  });
  expect((await list().views.getByTitle('Alle elementer')()).DefaultView).toBe(false);
  await view.delete();
  expect((await list().defaultView()).Title).toBe('Alle elementer');
  expect((await running.ask('reader', `${url}/views('${made.Id}')`)).json).toMatchObject({
    'odata.error': {
      code: '-2147024809, System.ArgumentException',
      message: { value: 'The specified view is invalid.' },
    },
  });
});

test('its columns are added, moved and taken away', async () => {
  const { Id } = await list().views.add('Kolonner');
  const { fields } = list().views.getById(Id);
  const names = async (): Promise<unknown> => ((await fields()) as unknown as { Items: string[] }).Items;
  await fields.add('Title');
  await fields.add('Sted');
  await fields.add('Modified');
  await fields.move('Modified', 0);
  expect(await names()).toEqual(['Modified', 'Title', 'Sted']);
  await fields.remove('Title');
  expect(await names()).toEqual(['Modified', 'Sted']);
  expect(await fields.getSchemaXml()).toBe('<FieldRef Name="Modified" /><FieldRef Name="Sted" />');
  await expect(fields.add('Findes ikke')).rejects.toThrow("Column 'Findes ikke' does not exist.");
  await fields.removeAll();
  expect(await names()).toEqual([]);
});

test('XML replaces query, columns and limit', async () => {
  const { Id } = await list().views.add('Fra XML');
  const xml =
    '<View Scope="RecursiveAll"><Query><Where><IsNull><FieldRef Name="Sted" /></IsNull></Where></Query>' +
    '<ViewFields><FieldRef Name="Title" /></ViewFields><RowLimit Paged="FALSE">7</RowLimit></View>';
  await list().views.getById(Id).setViewXml(xml);
  expect(await list().views.getById(Id)()).toMatchObject({
    ...{
      RowLimit: 7,
      Paged: false,
      Scope: 2,
      ViewQuery: '<Where><IsNull><FieldRef Name="Sted"/></IsNull></Where>',
    },
  });
});

test('a personal view is its owner’s; public ones belong to whoever manages the list', async () => {
  const { Id } = await list('contributor').views.add('Min egen', true);
  expect((await list('contributor').views()).map((view) => view.Id)).toContain(Id);
  expect((await list().views()).map((view) => view.Id)).not.toContain(Id);
  expect((await post('views', { Title: 'Alles' }, 'contributor')).status).toBe(403);
  expect((await post('views', { Title: 'Min', PersonalView: true }, 'reader')).status).toBe(403);
  const change = { 'X-HTTP-Method': 'MERGE' };
  expect((await post('defaultview', { RowLimit: 1 }, 'contributor', change)).status).toBe(403);
});

test.each([
  ['a number for a text', { Title: 5 }],
  ['no title', { RowLimit: 5 }],
  ['an unknown property', { Title: 'x', Nothing: 1 }],
])('%s is refused', async (_, body) => {
  expect((await post('views', body)).status).toBe(400);
});
