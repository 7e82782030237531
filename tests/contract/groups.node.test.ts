import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/items';
import '@pnp/sp/security/web';
import '@pnp/sp/site-groups/web';
import '@pnp/sp/site-users/web';
import type { ISiteGroupInfo } from '@pnp/sp/site-groups';
import { start, type Ask, type PersonKey, type Running } from './localSharePoint';

let running: Running;
beforeEach(async () => {
  running = await start();
});
afterEach(() => running.stop());

const contribute = 1073741827;
const login = (key: PersonKey) => `i:0#.f|membership|${key}@fjordby.example`;
const groups = (key: PersonKey = 'owner') => running.sp(key).web.siteGroups;
const newGroup = async (properties = {}): Promise<number> =>
  ((await groups().add({ Title: 'Ressourcepersoner', ...properties })) as unknown as ISiteGroupInfo).Id;
const post = (body: unknown): Ask => ({ method: 'POST', body });
const merge = (body: unknown): Ask => ({ ...post(body), headers: { 'X-HTTP-Method': 'MERGE' } });

test('a new group belongs to its maker and is as SharePoint makes it', async () => {
  const { status, headers, json } = await running.ask('owner', 'web/sitegroups', {
    ...post({ Title: 'Ressourcepersoner' }),
    headers: { Accept: 'application/json;odata=nometadata' },
  });
  expect(status).toBe(201);
  expect(headers.get('location')).toMatch(/\/_api\/Web\/SiteGroups\/GetById\(\d+\)$/);
  expect(json).toEqual({
    ...{ Id: expect.any(Number) as number, IsHiddenInUI: false, LoginName: 'Ressourcepersoner' },
    ...{ Title: 'Ressourcepersoner', PrincipalType: 8, AllowMembersEditMembership: false },
    ...{ AllowRequestToJoinLeave: false, AutoAcceptRequestToJoinLeave: false, Description: null },
    ...{
      OnlyAllowMembersViewMembership: true,
      OwnerTitle: 'Ærlig owner',
      RequestToJoinLeaveEmailSetting: null,
    },
  });
});

test('a name is taken once, whatever its case, and is a name', async () => {
  await newGroup();
  const again = await running.ask('owner', 'web/sitegroups', post({ Title: 'RESSOURCEPERSONER' }));
  expect([again.status, again.json]).toMatchObject([
    500,
    { 'odata.error': { code: '-2130575293, Microsoft.SharePoint.SPException' } },
  ]);
  for (const Title of ['', 'a/b', 'x'.repeat(256)])
    expect((await running.ask('owner', 'web/sitegroups', post({ Title }))).status).toBe(400);
});

test('a group is found, changed and removed', async () => {
  const id = await newGroup();
  await groups()
    .getById(id)
    .update({ Title: 'Børnegruppen', Description: 'Børn', AllowMembersEditMembership: true });
  expect(await groups().getByName('Børnegruppen')()).toMatchObject({
    ...{ Id: id, LoginName: 'Børnegruppen', Description: 'Børn', AllowMembersEditMembership: true },
  });
  expect((await running.ask('owner', `web/sitegroups(${id})`, merge({ Farve: 'blå' }))).status).toBe(400);
  await groups().removeByLoginName('Børnegruppen');
  const missing = await running.ask('owner', `web/sitegroups/getbyid(${id})`);
  expect([missing.status, missing.json]).toMatchObject([
    404,
    { 'odata.error': { message: { value: 'Group cannot be found.' } } },
  ]);
  const next = await newGroup();
  expect(next).toBeGreaterThan(id);
  await groups().removeById(next);
  await expect(groups().getById(next)()).rejects.toThrow('[404]');
});

test('members come and go, and with them what the group may do', async () => {
  const id = await newGroup();
  await running.sp('owner').web.roleAssignments.add(id, contribute);
  expect((await running.ask('outsider', 'web')).status).toBe(403);
  const added = await running.ask(
    'owner',
    `web/sitegroups(${id})/users`,
    post({ LoginName: login('outsider') }),
  );
  expect([added.status, added.json]).toMatchObject([201, { Title: 'Ærlig outsider', PrincipalType: 1 }]);
  await groups().getById(id).users.add(login('reader'));
  await groups().getById(id).users.add(login('reader'));
  expect(await groups().getById(id).users()).toHaveLength(2);
  expect((await running.ask('outsider', 'web')).status).toBe(200);
  const { Id: outsider } = added.json as { Id: number };
  await groups().getById(id).users.removeById(outsider);
  await groups().getById(id).users.removeByLoginName(login('reader'));
  expect(await groups().getById(id).users()).toEqual([]);
  expect((await running.ask('outsider', 'web')).status).toBe(403);
  const unknown = await running.ask(
    'owner',
    `web/sitegroups(${id})/users`,
    post({ LoginName: 'ingen@fjordby.example' }),
  );
  expect(unknown.json).toMatchObject({
    'odata.error': {
      code: '-2130575276, Microsoft.SharePoint.SPException',
      message: { value: 'The user does not exist or is not unique.' },
    },
  });
});

test('a removed group takes its rights with it', async () => {
  const id = await newGroup();
  await running.sp('owner').web.roleAssignments.add(id, contribute);
  await groups().getById(id).users.add(login('outsider'));
  await groups().removeById(id);
  expect((await running.ask('outsider', 'web')).status).toBe(403);
  expect((await running.ask('owner', `web/roleassignments(${id})`)).status).toBe(404);
});

test('who is in a group is told to its members only, when it says so', async () => {
  const id = await newGroup();
  await groups().getById(id).users.add(login('contributor'));
  expect((await running.ask('reader', `web/sitegroups(${id})`)).status).toBe(200);
  expect((await running.ask('reader', `web/sitegroups(${id})/users`)).status).toBe(403);
  expect((await running.ask('reader', 'web/sitegroups?$expand=Users')).status).toBe(403);
  expect((await running.ask('contributor', `web/sitegroups(${id})/users`)).json).toMatchObject({
    value: [{ Title: 'Ærlig contributor' }],
  });
  await groups().getById(id).update({ OnlyAllowMembersViewMembership: false });
  expect((await running.ask('reader', `web/sitegroups(${id})/users`)).status).toBe(200);
});

describe('changing it is for those who may', () => {
  const acts = (id: number): [string, Ask][] => [
    [`web/sitegroups(${id})/users`, post({ LoginName: login('outsider') })],
    [`web/sitegroups(${id})`, merge({ Description: 'x' })],
  ];
  const statuses = async (key: PersonKey, id: number, scope?: string) => {
    const all = [];
    for (const [path, ask] of acts(id)) all.push((await running.ask(key, path, { ...ask, scope })).status);
    return all;
  };

  test('not for editors, nor with a smaller token', async () => {
    const id = await newGroup();
    expect(await statuses('editor', id)).toEqual([403, 403]);
    expect(await statuses('owner', id, 'AllSites.Manage')).toEqual([403, 403]);
    expect(await statuses('owner', id)).toEqual([201, 204]);
    expect((await running.ask('editor', 'web/sitegroups', post({ Title: 'Ny' }))).status).toBe(403);
    expect((await running.ask('editor', `web/sitegroups/removebyid(${id})`, post({}))).status).toBe(403);
  });

  test('the owner may, who need be nobody else', async () => {
    const id = await newGroup();
    const { Id: editor } = await running.sp('owner').web.ensureUser(login('editor'));
    await groups().getById(id).setUserAsOwner(editor);
    expect(await groups().getById(id)()).toMatchObject({ OwnerTitle: 'Ærlig editor' });
    expect((await running.ask('owner', `web/sitegroups(${id})/owner`)).json).toMatchObject({ Id: editor });
    expect(await statuses('editor', id)).toEqual([201, 204]);
    expect(await statuses('editor', id, 'AllSites.Write')).toEqual([403, 403]);
  });

  test('members may change who is in it where it says so', async () => {
    const id = await newGroup({ AllowMembersEditMembership: true });
    await groups().getById(id).users.add(login('contributor'));
    expect(await statuses('contributor', id)).toEqual([201, 403]);
    expect(await statuses('reader', id)).toEqual([403, 403]);
  });
});

describe('users of the site', () => {
  test('are found by id', async () => {
    const { Id: id } = await running.sp('owner').web.ensureUser(login('editor'));
    expect(await running.sp('reader').web.getUserById(id)()).toMatchObject({ LoginName: login('editor') });
    expect(await running.sp('reader').web.siteUsers.getByLoginName(login('editor'))()).toMatchObject({
      Id: id,
    });
    expect((await running.ask('reader', 'web/getuserbyid(3)')).status).toBe(404);
  });

  test('who are unknown to the tenant cannot be made', async () => {
    const { json } = await running.ask(
      'owner',
      'web/ensureuser',
      post({ logonName: 'ingen@fjordby.example' }),
    );
    expect(json).toMatchObject({
      'odata.error': { message: { value: 'The specified user ingen@fjordby.example could not be found.' } },
    });
  });

  test('taken out lose everything but the name on what they wrote, and come back as somebody new', async () => {
    const { web } = running.sp('owner');
    await web.lists.add('Sager');
    await running.sp('contributor').web.lists.getByTitle('Sager').items.add({ Title: 'x' });
    const { Id: id } = await web.ensureUser(login('contributor'));
    expect((await running.ask('editor', `web/siteusers/removebyid(${id})`, post({}))).status).toBe(403);
    await web.siteUsers.removeById(id);
    expect((await running.ask('contributor', 'web')).status).toBe(403);
    expect((await running.ask('owner', `web/getuserbyid(${id})`)).status).toBe(404);
    const { json } = await running.ask(
      'owner',
      "web/lists/getByTitle('Sager')/items(1)?$expand=Author&$select=AuthorId,Author/Title,Author/Name",
    );
    expect(json).toMatchObject({
      AuthorId: id,
      Author: { Title: 'Ærlig contributor', Name: login('contributor') },
    });
    expect((await web.ensureUser(login('contributor'))).Id).toBeGreaterThan(id);
  });
});
