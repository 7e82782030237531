import '@pnp/sp/webs';
import '@pnp/sp/profiles';
import '@pnp/sp/site-users/web';
import type { IPeoplePickerEntity } from '@pnp/sp/profiles';
import { PrincipalSource, PrincipalType } from '@pnp/sp/types';
import { person, start, type PersonKey, type Running } from './localSharePoint';

let running: Running;
beforeAll(async () => {
  running = await start();
});
afterAll(() => running.stop());

const service = 'SP.UI.ApplicationPages.ClientPeoplePickerWebServiceInterface';
const search = async (QueryString: string, more = {}, key: PersonKey = 'contributor') => {
  const queryParams = {
    ...{ QueryString, MaximumEntitySuggestions: 20, PrincipalType: 1, PrincipalSource: 15 },
    ...{ AllowEmailAddresses: false, AllowMultipleEntities: false, ...more },
  };
  const { json } = await running.ask(key, `${service}.ClientPeoplePickerSearchUser`, {
    method: 'POST',
    body: { queryParams },
  });
  return JSON.parse((json as { value: string }).value) as IPeoplePickerEntity[];
};
const names = async (...asked: Parameters<typeof search>) =>
  (await search(...asked)).map(({ DisplayText }) => DisplayText);

test('finds people by the beginnings of their names and by mail, æ, ø, å and case as people write them', async () => {
  expect(await names('ær')).toHaveLength(6);
  expect(await names('ÆRLIG ConT')).toEqual(['Ærlig contributor']);
  expect(await names('reader@fjord')).toEqual(['Ærlig reader']);
  expect(await names('guest ær')).toEqual(['Ærlig guest']);
  expect(await names('rlig')).toEqual([]);
  expect(await names('   ')).toEqual([]);
  expect(await names('ær', { MaximumEntitySuggestions: 2 })).toHaveLength(2);
});

test('finds those who are not in the site yet, as ensureUser takes them', async () => {
  const [found] = await search('outsider');
  expect(found).toMatchObject({
    ...{ Key: 'i:0#.f|membership|outsider@fjordby.example', DisplayText: 'Ærlig outsider', IsResolved: true },
    ...{
      Description: 'outsider@fjordby.example',
      EntityType: 'User',
      MultipleMatches: [],
      ProviderName: 'Tenant',
    },
    EntityData: { Email: 'outsider@fjordby.example', ObjectId: person.outsider },
  });
  expect(await running.sp('contributor').web.ensureUser(found?.Key ?? '')).toMatchObject({
    Title: 'Ærlig outsider',
  });
});

test('a guest’s key is the account in this tenant, the mail that of home', async () => {
  const [found] = await search('guest');
  expect(found?.Key).toBe('i:0#.f|membership|guest_fjordby.example#ext#@fjordby.example');
  expect(found?.EntityData.Email).toBe('guest@fjordby.example');
});

test('finds groups when groups are asked for', async () => {
  expect(await names('alle')).toEqual([]);
  expect(await search('alle', { PrincipalType: PrincipalType.SecurityGroup })).toMatchObject([
    {
      Key: expect.stringMatching(/^c:0o\.c\|federateddirectoryclaimprovider\|[0-9a-f-]{36}$/) as string,
      DisplayText: 'Alle',
    },
  ]);
  expect(await search('ejere', { PrincipalType: PrincipalType.All })).toMatchObject([
    { DisplayText: 'Ejere', EntityData: { PrincipalType: 'SharePointGroup', SPGroupID: '3' } },
  ]);
});

test('offers a stranger’s mail address only when told to', async () => {
  const asked = 'ny.person@andetsted.example';
  expect(await search(asked)).toEqual([]);
  expect(await search(asked, { AllowEmailAddresses: true })).toMatchObject([
    { Key: asked, EntityData: { PrincipalType: 'UNVALIDATED_EMAIL_ADDRESS' } },
  ]);
  expect(await names('reader@fjordby.example', { AllowEmailAddresses: true })).toEqual(['Ærlig reader']);
});

test('resolves one who is named in full, and says when nobody is', async () => {
  const resolve = (QueryString: string) =>
    running.sp('contributor').profiles.clientPeoplePickerResolveUser({
      ...{ QueryString, AllowEmailAddresses: false, AllowMultipleEntities: false, AllUrlZones: false },
      ...{
        MaximumEntitySuggestions: 5,
        PrincipalSource: PrincipalSource.All,
        PrincipalType: PrincipalType.User,
      },
    });
  expect(await resolve('ærlig reader')).toMatchObject({ IsResolved: true, DisplayText: 'Ærlig reader' });
  expect(await resolve('i:0#.f|membership|reader@fjordby.example')).toMatchObject({ IsResolved: true });
  expect(await resolve('ærlig')).toMatchObject({ IsResolved: false, MultipleMatches: [] });
});

test('through PnPjs, and in verbose JSON', async () => {
  const found = await running.sp('contributor').profiles.clientPeoplePickerSearchUser({
    ...{ QueryString: 'owner', AllowEmailAddresses: true, AllowMultipleEntities: false, AllUrlZones: false },
    ...{
      MaximumEntitySuggestions: 5,
      PrincipalSource: PrincipalSource.All,
      PrincipalType: PrincipalType.User,
    },
  });
  expect(found).toMatchObject([{ DisplayText: 'Ærlig owner' }]);
  const { json } = await running.ask('reader', `${service}.clientPeoplePickerSearchUser`, {
    method: 'POST',
    headers: { Accept: 'application/json;odata=verbose', 'Content-Type': 'application/json;odata=verbose' },
    body: {
      queryParams: {
        __metadata: { type: 'SP.UI.ApplicationPages.ClientPeoplePickerQueryParameters' },
        QueryString: 'owner',
      },
    },
  });
  expect(json).toMatchObject({
    d: { ClientPeoplePickerSearchUser: expect.stringContaining('Ærlig owner') as string },
  });
});

test('tells an outsider nothing, and wants its parameters', async () => {
  const path = `${service}.ClientPeoplePickerSearchUser`;
  const ask = { method: 'POST', body: { queryParams: { QueryString: 'ær' } } };
  expect(await running.ask('outsider', path, ask)).toMatchObject({ status: 403 });
  expect((await running.ask('reader', path, { method: 'POST', body: {} })).status).toBe(400);
  expect((await running.ask('reader', path)).status).toBe(405);
});
