import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { decodeJwt } from 'jose';
import { people, tenantId } from '../people';
import { createSignIn, signInPages, type SignIn, type TokenAnswer } from './index';

const origin = 'http://sharepoint.localhost:5302';
const [maja, police] = [people[0], people[5]];
const request = {
  personId: maja?.id ?? '',
  clientId: 'client',
  scope: `${origin}/AllSites.Write openid profile`,
};

async function tokensOf(signIn: SignIn, changes = {}): Promise<TokenAnswer> {
  const answer = await signIn.issue({ ...request, ...changes });
  if ('error' in answer) throw new Error(answer.error_description);
  return answer;
}

describe('tokens', () => {
  test('name the person, the resource and the rights', async () => {
    const answer = await tokensOf(createSignIn({ origin }));
    expect(decodeJwt(answer.access_token)).toMatchObject({
      iss: `https://login.microsoftonline.com/${tenantId}/v2.0`,
      aud: origin,
      oid: maja?.id,
      tid: tenantId,
      upn: maja?.mail,
      name: 'Maja Klitrose',
      scp: 'AllSites.Write',
    });
    expect(decodeJwt(answer.id_token)).toMatchObject({ aud: 'client', preferred_username: maja?.mail });
    expect(answer).toMatchObject({ expires_in: 3600, scope: request.scope });
  });

  test("a guest's user principal name is an #EXT# account", async () => {
    const answer = await tokensOf(createSignIn({ origin }), { personId: police?.id });
    expect(decodeJwt(answer.access_token).upn).toBe('anders.tangholm_politi.example#EXT#@fjordby.example');
  });

  test.each([
    ['unknown person', { personId: 'nobody' }],
    ['unknown right', { scope: `${origin}/AllSites.FullControl` }],
    ['one unknown right among known ones', { scope: `${origin}/AllSites.Read ${origin}/.default` }],
    ['another resource', { scope: 'https://graph.microsoft.com/User.Read' }],
    ['no resource', { scope: 'openid' }],
  ])('%s is refused', async (_name, changes) => {
    expect(await createSignIn({ origin }).issue({ ...request, ...changes })).toHaveProperty('error');
  });
});

describe('verify', () => {
  test('believes its own access token', async () => {
    const signIn = createSignIn({ origin });
    const { access_token } = await tokensOf(signIn, {
      scope: `${origin}/AllSites.Manage ${origin}/AllSites.Write`,
    });
    const caller = { personId: maja?.id, scopes: ['AllSites.Write', 'AllSites.Manage'] };
    expect(await signIn.verify(`Bearer ${access_token}`)).toEqual(caller);
  });

  test('believes no other', async () => {
    let now = new Date('2026-11-22T10:00:00Z');
    const signIn = createSignIn({ origin, now: () => now });
    const { access_token, id_token } = await tokensOf(signIn);
    const foreign = await tokensOf(createSignIn({ origin, now: () => now }));
    expect(await signIn.verify(undefined)).toBeUndefined();
    expect(await signIn.verify(access_token)).toBeUndefined();
    expect(await signIn.verify(`Bearer ${id_token}`)).toBeUndefined();
    expect(await signIn.verify(`Bearer ${foreign.access_token}`)).toBeUndefined();
    expect(await signIn.verify(`Bearer ${access_token.slice(0, -4)}AAAA`)).toBeUndefined();
    now = new Date('2026-11-22T11:00:01Z');
    expect(await signIn.verify(`Bearer ${access_token}`)).toBe('expired');
    expect(await signIn.verify(`Bearer ${foreign.access_token}`)).toBeUndefined();
  });
});

describe('consent', () => {
  test('when needed, silence is refused until a popup has been shown', async () => {
    const signIn = createSignIn({ origin });
    signIn.needConsent(request.personId, true);
    expect(await signIn.issue(request)).toHaveProperty('error', 'interaction_required');
    expect(await signIn.issue({ ...request, interactive: true })).toHaveProperty('access_token');
    expect(await signIn.issue(request)).toHaveProperty('access_token');
  });
});

describe('over HTTP', () => {
  const host = 'http://teams.localhost:5300';
  const signIn = createSignIn({ origin });
  let server: Server;
  let base: string;
  beforeAll(async () => {
    const pages = signInPages(signIn, [host]);
    server = createServer((asked, response) => void pages(asked, response));
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/_signIn/`;
  });
  afterAll(() => server.close());
  const post = (path: string, body: unknown, headers: Record<string, string> = { origin: host }) =>
    fetch(base + path, { method: 'POST', headers, body: JSON.stringify(body) });

  test('gives the Teams host a token that SharePoint believes', async () => {
    const response = await post('token', request);
    const { access_token } = (await response.json()) as TokenAnswer;
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await signIn.verify(`Bearer ${access_token}`)).toMatchObject({ personId: maja?.id });
  });

  test('gives no other page one', async () => {
    expect((await post('token', request, { origin: 'http://tab.localhost:5301' })).status).toBe(403);
    expect((await post('token', request, {})).status).toBe(403);
  });

  test('answers 400 to what it cannot give', async () => {
    expect((await post('token', { ...request, personId: 'nobody' })).status).toBe(400);
    expect((await post('token', { ...request, scope: 'x' })).status).toBe(400);
    expect((await post('token', 'text')).status).toBe(400);
    expect((await post('token', {})).status).toBe(400);
  });

  test('lets a test ask for consent', async () => {
    expect((await post('consent', { personId: request.personId })).status).toBe(200);
    expect(await (await post('token', request)).json()).toMatchObject({ error: 'interaction_required' });
    expect((await post('consent', { personId: request.personId, needed: false })).status).toBe(200);
    expect((await post('token', request)).status).toBe(200);
  });
});
