import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/items';
import '@pnp/sp/security/list';
import '@pnp/sp/security/item';
import '@pnp/sp/site-users/web';
import { start, type PersonKey, type Row, type Running } from './localSharePoint';

const list = "web/lists/getByTitle('Sager')";
const fullControl = 1073741829;
const contribute = 1073741827;
const read = 1073741826;
let running: Running;
const sager = (key: PersonKey = 'owner') => running.sp(key).web.lists.getByTitle('Sager');
const close = (...ids: number[]) =>
  Promise.all(ids.map((id) => sager().items.getById(id).breakRoleInheritance(false)));
const seen = async (key: PersonKey, query = '') => {
  const { json } = await running.ask(key, `${list}/items${query}`);
  return (json as { value: Row[] }).value.map(({ Id }) => Id);
};

beforeEach(async () => {
  running = await start();
  await running.sp('owner').web.lists.add('Sager');
  for (let number = 1; number <= 9; number += 1) await sager().items.add({ Title: `HEMMELIG ${number}` });
});
afterEach(() => running.stop());

describe('a closed item', () => {
  test('is missing from collections, filtered, sorted or not', async () => {
    await close(2, 3);
    expect(await seen('reader')).toEqual([1, 4, 5, 6, 7, 8, 9]);
    expect(await seen('reader', "?$filter=startswith(Title,'HEMMELIG')&$orderby=Id desc")).toEqual([
      9, 8, 7, 6, 5, 4, 1,
    ]);
    expect(await seen('reader', "?$filter=Title eq 'HEMMELIG 2' or Id eq 3")).toEqual([]);
    expect(await seen('owner')).toHaveLength(9);
    const query = {
      ViewXml:
        "<View><Query><Where><Leq><FieldRef Name='ID'/><Value Type='Counter'>3</Value></Leq></Where></Query></View>",
    };
    expect(await sager('reader').getItemsByCAMLQuery(query)).toMatchObject([{ Id: 1 }]);
    const stream = await sager('reader').renderListDataAsStream({
      ViewXml: '<View><RowLimit>3</RowLimit></View>',
    });
    expect(stream.Row.map((row: { ID: string }) => row.ID)).toEqual(['1', '4', '5']);
  });

  test('leaves no gap in a page and no empty page behind', async () => {
    await close(1, 3, 4, 9);
    const pages: Row[][] = [];
    for await (const page of sager('reader').items.top(2)<Row[]>) pages.push(page as Row[]);
    expect(pages.map((page) => page.map(({ Id }) => Id))).toEqual([[2, 5], [6, 7], [8]]);
  });

  test('still counts: ItemCount is of the list, not of the reader', async () => {
    await close(1, 2, 3);
    expect(await sager('reader').select('ItemCount')()).toMatchObject({ ItemCount: 9 });
  });

  test.each([
    ['GET', ''],
    ['GET', '/Title'],
    ['GET', '/roleassignments'],
    ['MERGE', ''],
    ['DELETE', ''],
    ['POST', '/recycle'],
  ])('is not there for others: %s %s', async (method, path) => {
    await close(2);
    const answer = await running.ask('contributor', `${list}/items(2)${path}`, {
      method: method === 'GET' ? 'GET' : 'POST',
      headers: { 'X-HTTP-Method': method, 'If-Match': '*' },
      body: method === 'GET' ? undefined : { Title: 'x' },
    });
    expect([answer.status, answer.json]).toEqual([
      404,
      {
        'odata.error': {
          code: '-2130575338, System.ArgumentException',
          message: { lang: 'en-US', value: 'Item does not exist. It may have been deleted by another user.' },
        },
      },
    ]);
    expect(await sager().items.getById(2)()).toMatchObject({ Title: 'HEMMELIG 2' });
  });

  test('in a batch is missing too', async () => {
    await close(2);
    const [batched, execute] = running.sp('reader').batched();
    const one = batched.web.lists.getByTitle('Sager').items.getById(2)();
    const all = batched.web.lists.getByTitle('Sager').items<Row[]>();
    await Promise.all([execute(), expect(one).rejects.toThrow('[404]')]);
    expect(await all).toHaveLength(8);
  });

  test('opened for reading can be read, not written', async () => {
    await close(2);
    const { Id: reader } = await running.sp('owner').web.ensureUser('contributor@fjordby.example');
    await sager().items.getById(2).roleAssignments.add(reader, read);
    expect(await seen('contributor')).toContain(2);
    await expect(sager('contributor').items.getById(2).update({ Title: 'x' })).rejects.toThrow('[403]');
    await expect(sager('contributor').items.getById(2).delete()).rejects.toThrow('[403]');
    await sager('contributor').items.getById(1).update({ Title: 'x' });
    const { json } = await running.ask('contributor', `${list}/items(2)?$select=EffectiveBasePermissions`);
    expect(json).toMatchObject({ EffectiveBasePermissions: { High: '176', Low: '138612833' } });
  });

  test('opened for a group is open to who is in it, however they are', async () => {
    await close(2);
    const visitors = (await running.ask('owner', 'web/associatedvisitorgroup')).json as { Id: number };
    await sager().items.getById(2).roleAssignments.add(visitors.Id, contribute);
    await sager('reader').items.getById(2).update({ Title: 'ændret' });
    expect(await seen('contributor')).not.toContain(2);
  });

  test('opened for all with a token for reading alone stays unwritten', async () => {
    await close(2);
    const headers = { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' };
    const ask = { method: 'POST', headers, body: { Title: 'x' }, scope: 'AllSites.Read' };
    expect((await running.ask('owner', `${list}/items(2)`, ask)).status).toBe(403);
    expect((await running.ask('owner', `${list}/items`, { scope: 'User.Read' })).status).toBe(403);
  });
});

describe('somebody with rights in one thing alone', () => {
  const outsider = async () => (await running.sp('owner').web.ensureUser('outsider@fjordby.example')).Id;

  test('in a list reaches it through a web they have no role in', async () => {
    await sager().breakRoleInheritance(true);
    await sager().roleAssignments.add(await outsider(), read);
    await running.sp('owner').web.lists.add('Andre sager');
    expect((await running.ask('outsider', 'web/title')).json).toMatchObject({ value: 'Prøve' });
    expect(await running.sp('outsider').web.lists.select('Title')()).toMatchObject([{ Title: 'Sager' }]);
    expect(await seen('outsider')).toHaveLength(9);
    expect((await running.ask('outsider', "web/lists/getByTitle('Andre sager')")).status).toBe(403);
    const { json } = await running.ask(
      'owner',
      `web/roleassignments(${await outsider()})?$expand=RoleDefinitionBindings`,
    );
    expect(json).toMatchObject({ RoleDefinitionBindings: [{ Name: 'Limited Access' }] });
  });

  test('in an item sees the list with that item in it', async () => {
    await sager().items.getById(5).breakRoleInheritance(false);
    await sager()
      .items.getById(5)
      .roleAssignments.add(await outsider(), contribute);
    expect(await seen('outsider')).toEqual([5]);
    await sager('outsider').items.getById(5).update({ Title: 'mit' });
    await expect(sager('outsider').items.getById(4)()).rejects.toThrow('[404]');
    await expect(sager('outsider').items.add({ Title: 'ny' })).rejects.toThrow('[403]');
    await sager()
      .items.getById(5)
      .roleAssignments.remove(await outsider(), contribute);
    expect((await running.ask('outsider', `${list}/items`)).status).toBe(403);
  });

  test('who was given Full Control of an item manages its permissions, and no others', async () => {
    await sager().items.getById(5).breakRoleInheritance(false);
    await sager()
      .items.getById(5)
      .roleAssignments.add(await outsider(), fullControl);
    await sager('outsider').items.getById(5).resetRoleInheritance();
    expect((await running.ask('outsider', `${list}/items(5)`)).status).toBeGreaterThan(400);
    await expect(sager('outsider').breakRoleInheritance(true)).rejects.toThrow('[403]');
  });
});
