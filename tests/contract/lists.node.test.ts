import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/fields';
import '@pnp/sp/items';
import '@pnp/sp/folders';
import '@pnp/sp/site-users/web';
import '@pnp/sp/site-groups/web';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { start, type Row, type Running } from './localSharePoint';

let running: Running;
beforeAll(async () => {
  running = await start();
});
afterAll(() => running.stop());

const lists = () => running.sp('owner').web.lists;

describe('the site', () => {
  test('title, language and address', async () => {
    const web = await running
      .sp('reader')
      .web.select('Title', 'Url', 'ServerRelativeUrl', 'Language', 'EffectiveBasePermissions')();
    expect(web).toMatchObject({
      Title: 'Prøve',
      Url: running.site,
      ServerRelativeUrl: running.path,
      Language: 1030,
    });
    expect(web).toMatchObject({ EffectiveBasePermissions: { High: '176', Low: '138612833' } });
    expect((await running.ask('reader', 'web/title')).json).toMatchObject({ value: 'Prøve' });
  });

  test('contextinfo gives a digest', async () => {
    const { status, json } = await running.ask('reader', 'contextinfo', { method: 'POST' });
    expect(status).toBe(200);
    expect(json).toMatchObject({
      FormDigestTimeoutSeconds: 1800,
      WebFullUrl: running.site,
      FormDigestValue: expect.stringMatching(/^0x[0-9A-F]+,\d\d \w{3} \d{4} [\d:]{8} -0000$/) as string,
    });
  });
});

describe('lists', () => {
  test('a list has SharePoint’s properties, and its address keeps the first title', async () => {
    const made = await lists().add('Mine møder', 'Tekst');
    expect(made).toMatchObject({
      ...{
        Title: 'Mine møder',
        Description: 'Tekst',
        BaseTemplate: 100,
        BaseType: 0,
        ItemCount: 0,
        Hidden: false,
        EnableVersioning: true,
        EnableAttachments: true,
      },
      ...{
        EntityTypeName: 'Mine_x0020_m_x00f8_derList',
        ListItemEntityTypeFullName: 'SP.Data.Mine_x0020_m_x00f8_derListItem',
        ParentWebUrl: running.path,
      },
    });
    await lists()
      .getById(made.Id)
      .update({ Title: 'Nyt navn', Hidden: true, EnableVersioning: false, NoCrawl: true });
    const path = `${running.path}/Lists/Mine møder`;
    expect(
      await running
        .sp('owner')
        .web.getList(path)
        .select('Title', 'Hidden', 'NoCrawl', 'EnableVersioning', 'RootFolder/ServerRelativeUrl')
        .expand('RootFolder')(),
    ).toMatchObject({
      Title: 'Nyt navn',
      Hidden: true,
      NoCrawl: true,
      EnableVersioning: false,
      RootFolder: { ServerRelativeUrl: path },
    });
    expect(
      (await running.ask('owner', `web/getList(@a)?@a='${encodeURIComponent(path.slice(1))}'`)).json,
    ).toMatchObject({ Title: 'Nyt navn' });
    await lists().getByTitle('Nyt navn').delete();
    await expect(lists().getByTitle('Nyt navn')()).rejects.toThrow('[404]');
  });

  test('quotes and signs in a title', async () => {
    const title = "O'Hara & søn (50 %), #1/2";
    await lists().add(title);
    expect(await lists().getByTitle(title).select('Title')()).toMatchObject({ Title: title });
    expect(
      (
        await lists()
          .filter(`Title eq '${title.replace("'", "''")}'`)
          .select('Title')()
      ).map(({ Title }) => Title),
    ).toEqual([title]);
  });

  test('ensure makes once; a taken title is refused in any case of letters', async () => {
    expect((await lists().ensure('Én gang')).created).toBe(true);
    expect((await lists().ensure('Én gang')).created).toBe(false);
    const { status, json } = await running.ask('owner', 'web/lists', {
      method: 'POST',
      body: { Title: 'ÉN GANG', BaseTemplate: 100 },
    });
    expect(status).toBe(500);
    expect(json).toEqual({
      'odata.error': {
        code: '-2130575342, Microsoft.SharePoint.SPException',
        message: {
          lang: 'en-US',
          value:
            'A list, survey, discussion board, or document library with the specified title already exists in this Web site.  Please choose another title.',
        },
      },
    });
  });

  test.each<[string, number]>([
    ["web/lists/getByTitle('Ingen')", 404],
    ["web/lists(guid'00000000-0000-4000-8000-000000000000')", 404],
    ["web/getList('{site}/Lists/Ingen')", 404],
    ["web/getList('/sites/andet/Lists/Ingen')", 400],
  ])('%s is %d', async (path, status) => {
    expect((await running.ask('owner', path.replace('{site}', running.path))).status).toBe(status);
  });
});

describe('people', () => {
  test('the current user and the groups they are in', async () => {
    const me = await running.sp('contributor').web.currentUser();
    expect(me).toMatchObject({
      Title: 'Ærlig contributor',
      Email: 'contributor@fjordby.example',
      LoginName: 'i:0#.f|membership|contributor@fjordby.example',
      PrincipalType: 1,
    });
    expect((await running.sp('contributor').web.currentUser.groups()).map(({ Title }) => Title)).toEqual([
      'Bidragydere',
    ]);
    expect(await running.sp('reader').web.siteUsers.getById(me.Id)()).toMatchObject({ Id: me.Id });
    expect((await running.sp('guest').web.currentUser()).LoginName).toBe(
      'i:0#.f|membership|guest_fjordby.example#ext#@fjordby.example',
    );
  });

  test('a claim group is one principal; its members do not show', async () => {
    const users = await running.sp('reader').web.siteGroups.getByName('Læsere').users();
    expect(users).toMatchObject([{ Title: 'Alle', PrincipalType: 4 }]);
    expect(await running.sp('reader').web.associatedVisitorGroup()).toMatchObject({
      Title: 'Læsere',
      PrincipalType: 8,
    });
    expect((await running.sp('reader').web.associatedOwnerGroup.users()).map(({ Email }) => Email)).toEqual([
      'owner@fjordby.example',
    ]);
    expect((await running.sp('reader').web.siteGroups()).map(({ Title }) => Title)).toEqual([
      'Ejere',
      'Medlemmer',
      'Bidragydere',
      'Læsere',
    ]);
  });

  test('ensureUser adds anyone in the directory once', async () => {
    const { Id } = await running.sp('editor').web.ensureUser('outsider@fjordby.example');
    expect((await running.sp('editor').web.ensureUser('i:0#.f|membership|OUTSIDER@fjordby.example')).Id).toBe(
      Id,
    );
    await expect(running.sp('editor').web.ensureUser('nobody@fjordby.example')).rejects.toThrow(
      'could not be found',
    );
    expect((await running.ask('reader', "web/sitegroups/getByName('Ingen')")).status).toBe(404);
  });
});

test('a file database keeps everything over a restart', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sharepoint-'));
  const file = join(folder, 'tenant.sqlite');
  const first = await start(file);
  await first.sp('owner').web.lists.add('Varig');
  const { Id, 'odata.etag': etag } = (await first
    .sp('contributor')
    .web.lists.getByTitle('Varig')
    .items.add({ Title: 'står endnu' })) as Row;
  const me = await first.sp('reader').web.currentUser();
  await first.stop();
  const second = await start(file);
  try {
    expect(await second.sp('reader').web.lists.getByTitle('Varig').items.getById(Id)()).toMatchObject({
      Title: 'står endnu',
      'odata.etag': etag,
    });
    expect((await second.sp('reader').web.currentUser()).Id).toBe(me.Id);
    expect(await second.sp('owner').web.siteUsers()).not.toContainEqual(
      expect.objectContaining({ Email: 'outsider@fjordby.example' }),
    );
  } finally {
    await second.stop();
    rmSync(folder, { recursive: true });
  }
});
