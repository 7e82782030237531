import { people } from '../../localTenant/people';
import { createSharePoint, type SharePoint } from '../../localTenant/sharepoint';
import { createSignIn, type SignIn } from '../../localTenant/signIn';
import { clientId, sites, team, teamGroupId } from '../../localTenant/team';
import { tenantSetup } from '../../localTenant/tenantSetup';

/** The tenant that people meet, with its sign-in, and a clock of its own. */
const origin = 'http://sharepoint.localhost:5302';
let sharePoint: SharePoint;
let signIn: SignIn;
beforeEach(() => {
  const actual = () => new Date('2026-11-22T12:00:00Z');
  signIn = createSignIn({ origin, now: () => sharePoint.now() });
  sharePoint = createSharePoint({
    ...{ origin, database: ':memory:', tenant: tenantSetup(), now: actual },
    authenticate: (authorization) => signIn.verify(authorization),
  });
});
afterEach(() => sharePoint.close());

const tokenOf = async (key: string, right = 'AllSites.Manage'): Promise<string> => {
  const personId = people.find((person) => person.key === key)?.id ?? '';
  const answer = await signIn.issue({ personId, clientId, scope: `${origin}/${right}` });
  if ('error' in answer) throw new Error(answer.error_description);
  return answer.access_token;
};
const get = async (token: string, path: string, site: string = sites.workspace) => {
  const headers = { accept: 'application/json;odata=nometadata', authorization: `Bearer ${token}` };
  const { body, ...rest } = await sharePoint.handle({
    method: 'GET',
    url: `${site}/_api/${path}`,
    headers,
    body: '',
  });
  return { ...rest, json: JSON.parse(body) as unknown };
};
const advance = (advanceSeconds: number) =>
  sharePoint.handle({
    method: 'POST',
    url: '/_tenant/clock',
    headers: {},
    body: JSON.stringify({ advanceSeconds }),
  });

describe('a team’s site', () => {
  test('has the Microsoft 365 group as its one member, not the people in it', async () => {
    const { json } = await get(await tokenOf('coordinator'), 'web/associatedmembergroup/users');
    expect(json).toMatchObject({
      value: [
        {
          ...{ LoginName: `c:0o.c|federateddirectoryclaimprovider|${teamGroupId}`, Title: team.name },
          ...{ PrincipalType: 4, UserPrincipalName: null, UserId: null },
        },
      ],
    });
    expect((json as { value: unknown[] }).value).toHaveLength(1);
  });

  test.each([
    ['familyResource', '1011030767'],
    ['police', '1011030767'],
  ])('lets %s in through that group', async (key, Low) => {
    const { status, json } = await get(await tokenOf(key), 'web?$select=EffectiveBasePermissions');
    expect([status, json]).toEqual([200, { EffectiveBasePermissions: { High: '432', Low } }]);
  });

  test('knows a guest by the account in this tenant, once the guest has come', async () => {
    const token = await tokenOf('police');
    expect((await get(token, 'web/currentuser')).json).toMatchObject({
      LoginName: 'i:0#.f|membership|anders.tangholm_politi.example#ext#@fjordby.example',
      Email: 'anders.tangholm@politi.example',
      PrincipalType: 1,
    });
    expect((await get(token, 'web/currentuser/groups')).json).toEqual({ value: [] });
  });

  test.each([
    ['employee', sites.workspace, 403],
    ['leader', sites.workspace, 403],
    ['outsider', sites.workspace, 403],
    ['employee', sites.staff, 200],
    ['police', sites.staff, 403],
  ])('%s in %s: %i', async (key, site, status) => {
    expect((await get(await tokenOf(key), 'web', site)).status).toBe(status);
  });
});

describe('a token', () => {
  test('lives an hour of the tenant’s clock', async () => {
    const token = await tokenOf('coordinator');
    await advance(3599);
    expect((await get(token, 'web')).status).toBe(200);
    await advance(2);
    const { status, headers, json } = await get(token, 'web');
    expect([status, json]).toEqual([401, { error_description: 'Invalid JWT token. The token is expired.' }]);
    expect(headers['WWW-Authenticate']).toMatch(
      /^Bearer realm="[^"]+",client_id="00000003-0000-0ff1-ce00-000000000000"/,
    );
    expect(headers['x-ms-diagnostics']).toContain('The token is expired');
    expect((await get(await tokenOf('coordinator'), 'web')).status).toBe(200);
  });

  test('that was forged is no expired one', async () => {
    const foreign = createSignIn({ origin, now: () => new Date('2026-11-22T09:00:00Z') });
    const personId = people[0]?.id ?? '';
    const answer = await foreign.issue({ personId, clientId, scope: `${origin}/AllSites.Read` });
    const { status, json } = await get('access_token' in answer ? answer.access_token : '', 'web');
    expect([status, json]).toEqual([401, { error_description: 'Invalid or missing bearer token.' }]);
  });

  test('can be made to seem expired, by a fault', async () => {
    const url = '/_tenant/';
    const headers = {
      host: 'sharepoint.localhost:5302',
      'content-type': 'application/x-www-form-urlencoded',
    };
    await sharePoint.handle({
      method: 'POST',
      url,
      headers,
      body: 'match=/web&method=Any&times=1&fault=tokenExpired',
    });
    const token = await tokenOf('coordinator');
    const { status, headers: answered, json } = await get(token, 'web');
    expect([status, json]).toEqual([401, { error_description: 'Invalid JWT token. The token is expired.' }]);
    expect(answered).toHaveProperty('WWW-Authenticate');
    expect((await get(token, 'web')).status).toBe(200);
  });
});
