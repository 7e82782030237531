import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/items';
import '@pnp/sp/security/web';
import '@pnp/sp/security/list';
import '@pnp/sp/security/item';
import '@pnp/sp/site-users/web';
import { start, type Running } from './localSharePoint';

const fullControl = 1073741829;
const contribute = 1073741827;
const read = 1073741826;
const list = "web/lists/getByTitle('Sager')";
const verbose = { Accept: 'application/json;odata=verbose' };
const plain = { Accept: 'application/json;odata=nometadata' };

let running: Running;
let outsider: number;
beforeEach(async () => {
  running = await start();
  const { web } = running.sp('owner');
  await web.lists.add('Sager');
  await web.lists.getByTitle('Sager').items.add({ Title: 'Første' });
  ({ Id: outsider } = await web.ensureUser('outsider@fjordby.example'));
});
afterEach(() => running.stop());

interface Assignment {
  readonly Member: { readonly Title: string; readonly Users?: readonly { readonly Title: string }[] };
  readonly RoleDefinitionBindings: readonly { readonly Name: string }[];
}

const sager = () => running.sp('owner').web.lists.getByTitle('Sager');
const refused = (text: string) =>
  expect.objectContaining({
    'odata.error': expect.objectContaining({ message: { lang: 'en-US', value: text } }) as unknown,
  }) as unknown;

describe('role definitions', () => {
  test('are those every site is born with', async () => {
    const { json } = await running.ask('reader', 'web/roledefinitions', { headers: plain });
    const { value } = json as { value: { Id: number; Name: string; Hidden: boolean }[] };
    expect(value[0]).toEqual({
      BasePermissions: { High: '2147483647', Low: '4294967295' },
      Description: 'Has full control.',
      ...{ Hidden: false, Id: fullControl, Name: 'Full Control', Order: 1, RoleTypeKind: 5 },
    });
    expect(value.filter(({ Hidden }) => !Hidden).map(({ Name }) => Name)).toEqual([
      ...['Full Control', 'Design', 'Edit', 'Contribute', 'Read'],
    ]);
    expect(value.find(({ Name }) => Name === 'Limited Access')).toMatchObject({
      ...{ Id: 1073741825, Hidden: true, Order: 160, RoleTypeKind: 1 },
      BasePermissions: { High: '48', Low: '134287360' },
    });
  });

  test('are found by id, name and type', async () => {
    const { roleDefinitions } = running.sp('reader').web;
    expect(await roleDefinitions.getById(contribute)()).toMatchObject({ Name: 'Contribute' });
    expect(await roleDefinitions.getByName('Read')()).toMatchObject({ Id: read });
    expect(await roleDefinitions.getByType(6)()).toMatchObject({ Id: 1073741830, Name: 'Edit' });
    const { status, json } = await running.ask('reader', `web/roledefinitions(${read})`, {
      headers: verbose,
    });
    expect([status, json]).toMatchObject([
      200,
      { d: { __metadata: { type: 'SP.RoleDefinition' }, Name: 'Read' } },
    ]);
    expect((await running.ask('reader', 'web/roledefinitions(7)')).status).toBe(404);
  });
});

describe('role definitions of a site’s own', () => {
  const low = { High: '0', Low: '262144' };

  test('are made, changed, used and removed', async () => {
    const { roleDefinitions } = running.sp('owner').web;
    const { status, json } = await running.ask('owner', 'web/roledefinitions', {
      ...{ method: 'POST', headers: plain },
      body: { Name: 'Læs én', Description: '', Order: 0, BasePermissions: low },
    });
    expect([status, json]).toEqual([
      201,
      {
        ...{ BasePermissions: low, Description: '', Hidden: false, Id: expect.any(Number) as number },
        ...{ Name: 'Læs én', Order: 0, RoleTypeKind: 0 },
      },
    ]);
    const { Id: id } = json as { Id: number };
    await roleDefinitions.getById(id).update({ BasePermissions: { High: 176, Low: 138612833 } });
    await running.sp('owner').web.roleAssignments.add(outsider, id);
    expect((await running.ask('outsider', `${list}/items(1)`)).status).toBe(200);
    await roleDefinitions.getById(id).delete();
    expect((await running.ask('outsider', 'web')).status).toBe(403);
    expect((await running.ask('owner', `web/roledefinitions(${id})`)).status).toBe(404);
  });

  test('have a name of their own, and a maker who may', async () => {
    const make = (key: 'owner' | 'editor', body: unknown) =>
      running.ask(key, 'web/roledefinitions', { method: 'POST', body });
    expect((await make('editor', { Name: 'Ny', BasePermissions: low })).status).toBe(403);
    expect((await make('owner', { Name: 'read', BasePermissions: low })).status).toBe(500);
    expect((await make('owner', { Name: 'Ny', BasePermissions: { High: '-1', Low: 'x' } })).status).toBe(400);
    await expect(running.sp('owner').web.roleDefinitions.getById(read).delete()).rejects.toThrow('[403]');
  });
});

describe('role assignments', () => {
  test('of the web name groups, their members and roles', async () => {
    const assignments = await running
      .sp('owner')
      .web.roleAssignments.expand('Member/Users', 'RoleDefinitionBindings')<Assignment[]>();
    expect(
      assignments.map(({ Member, RoleDefinitionBindings }) => [
        Member.Title,
        RoleDefinitionBindings[0]?.Name,
      ]),
    ).toEqual([
      ...[
        ['Ejere', 'Full Control'],
        ['Medlemmer', 'Edit'],
        ['Bidragydere', 'Contribute'],
        ['Læsere', 'Read'],
      ],
    ]);
    expect(assignments[0]?.Member.Users).toMatchObject([{ Title: 'Ærlig owner' }]);
  });

  test('that are inherited are shown, but cannot be changed', async () => {
    const shown = await running.ask('owner', `${list}/roleassignments?$expand=Member`);
    expect(shown.json).toMatchObject({ value: [{ Member: { Title: 'Ejere' } }, {}, {}, {}] });
    const path = `${list}/roleassignments/addroleassignment(principalid=${outsider},roledefid=${read})`;
    const { status, json } = await running.ask('owner', path, { method: 'POST' });
    expect([status, json]).toEqual([
      500,
      refused('This operation is not allowed on an object that inherits permissions.'),
    ]);
  });

  test.each(['list', 'item', 'web'] as const)(
    'given on a %s are kept, seen and taken back',
    async (level) => {
      const secured =
        level === 'web' ? running.sp('owner').web : level === 'list' ? sager() : sager().items.getById(1);
      if (level !== 'web') await secured.breakRoleInheritance(true);
      await secured.roleAssignments.add(outsider, read);
      await secured.roleAssignments.add(outsider, contribute);
      await secured.roleAssignments.add(outsider, contribute);
      const path = { web: 'web', list, item: `${list}/items(1)` }[level];
      const one = await running.ask(
        'owner',
        `${path}/roleassignments/getbyprincipalid(${outsider})?$expand=RoleDefinitionBindings`,
      );
      expect(one.json).toMatchObject({
        'odata.type': 'SP.RoleAssignment',
        PrincipalId: outsider,
        RoleDefinitionBindings: [{ Id: contribute }, { Id: read }],
      });
      expect((await running.ask('outsider', `${list}/items(1)`)).status).toBe(200);
      await secured.roleAssignments.remove(outsider, contribute);
      expect(await secured.roleAssignments.getById(outsider).bindings()).toMatchObject([{ Id: read }]);
      await secured.roleAssignments.getById(outsider).delete();
      const gone = await running.ask('owner', `${path}/roleassignments(${outsider})`);
      expect([gone.status, gone.json]).toEqual([
        404,
        refused(`Can not find the principal with id: ${outsider}.`),
      ]);
      expect((await running.ask('outsider', `${list}/items(1)`)).status).toBeGreaterThan(400);
    },
  );

  test('hold through a batch, and answer nothing', async () => {
    await sager().breakRoleInheritance(true);
    const [batched, execute] = running.sp('owner').batched();
    const answers = [contribute, read].map((role) =>
      batched.web.lists.getByTitle('Sager').roleAssignments.add(outsider, role),
    );
    await execute();
    expect(await Promise.all(answers)).toEqual([undefined, undefined]);
    expect(await sager().roleAssignments.getById(outsider).bindings()).toHaveLength(2);
    const path = `${list}/roleassignments/removeroleassignment(principalid=${outsider},roledefid=${read})`;
    const { json } = await running.ask('owner', path, { method: 'POST', headers: plain });
    expect(json).toEqual({ 'odata.null': true });
  });

  test('want an existing principal and role, and no Limited Access by hand', async () => {
    const add = async (principal: number | string, role: number) =>
      running.ask(
        'owner',
        `web/roleassignments/addroleassignment(principalid=${principal},roledefid=${role})`,
        { method: 'POST' },
      );
    expect(await add(999, read)).toMatchObject({
      status: 404,
      json: refused('Can not find the principal with id: 999.'),
    });
    expect((await add(outsider, 5)).status).toBe(404);
    expect((await add(outsider, 1073741825)).status).toBe(400);
    expect((await add("'x'", read)).status).toBe(400);
  });

  test.each([
    ['editor', 'AllSites.FullControl'],
    ['reader', 'AllSites.FullControl'],
    ['owner', 'AllSites.Manage'],
  ] as const)('are neither told to %s with %s, nor changed by them', async (key, scope) => {
    const ask = (path: string, method = 'GET') => running.ask(key, path, { method, scope });
    expect((await ask('web/roleassignments')).status).toBe(403);
    expect((await ask(`${list}?$expand=RoleAssignments`)).status).toBe(403);
    expect((await ask(`${list}/breakroleinheritance(true)`, 'POST')).status).toBe(403);
    expect((await ask(`${list}/items(1)/resetroleinheritance`, 'POST')).status).toBe(403);
    expect(
      (await ask(`web/roleassignments/addroleassignment(principalid=${outsider},roledefid=${read})`, 'POST'))
        .status,
    ).toBe(403);
    expect((await running.ask('outsider', 'web')).status).toBe(403);
  });
});

describe('effective permissions', () => {
  test('of anybody, on every level', async () => {
    const login = 'i:0#.f|membership|contributor@fjordby.example';
    await sager().items.getById(1).breakRoleInheritance(false);
    expect(await running.sp('owner').web.getUserEffectivePermissions(login)).toMatchObject({
      High: '432',
      Low: '1011028719',
    });
    expect(await sager().getUserEffectivePermissions(login)).toMatchObject({ Low: '1011028719' });
    expect(await sager().items.getById(1).getUserEffectivePermissions(login)).toMatchObject({
      High: '0',
      Low: '0',
    });
    const path = `web/getusereffectivepermissions(@u)?@u='${encodeURIComponent(login)}'`;
    const { json } = await running.ask('owner', path, { headers: verbose });
    expect(json).toMatchObject({ d: { GetUserEffectivePermissions: { High: '432', Low: '1011028719' } } });
    expect((await running.ask('contributor', path)).status).toBe(403);
    expect((await running.ask('owner', "web/getusereffectivepermissions('x')")).status).toBe(400);
  });

  test('of the caller are shown by web, list and item', async () => {
    for (const path of ['web', list, `${list}/items(1)`]) {
      const { json } = await running.ask('contributor', `${path}?$select=EffectiveBasePermissions`);
      expect(json).toMatchObject({ EffectiveBasePermissions: { High: '432', Low: '1011028719' } });
    }
    expect(await sager().items.getById(1).getCurrentUserEffectivePermissions()).toMatchObject({
      Low: '4294967295',
    });
  });
});
