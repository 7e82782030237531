import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/items';
import '@pnp/sp/batching';
import { BrowserFetch, DefaultParse, type Queryable } from '@pnp/queryable';
import { DefaultHeaders, DefaultInit, RequestDigest, spfi } from '@pnp/sp';
import { person, start, token, type PersonKey, type Running } from './localSharePoint';

let running: Running;
let now: Date;

beforeEach(async () => {
  now = new Date('2026-11-22T12:00:00Z');
  running = await start(':memory:', () => now);
  await running.sp('owner').web.lists.add('Opgaver');
});
afterEach(() => running.stop());

const signIn = (query: string, headers: Record<string, string> = {}) =>
  fetch(`${running.origin}/_tenant/signIn?${query}`, { redirect: 'manual', headers });

async function cookieOf(key: PersonKey): Promise<string> {
  const answer = await signIn(`person=${person[key]}&to=/`);
  return answer.headers.get('set-cookie')?.split(';')[0] ?? '';
}

interface Call {
  readonly method?: string;
  readonly site?: string;
  readonly digest?: string;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** As a page's script would ask: with the browser's cookie and no token. */
async function ask(cookie: string, path: string, { method = 'GET', site, digest, body, headers }: Call = {}) {
  const answer = await fetch(`${site ?? running.site}/_api/${path}`, {
    method,
    body,
    headers: {
      ...{ Cookie: cookie, Accept: 'application/json', 'Content-Type': 'application/json' },
      ...(digest === undefined ? {} : { 'X-RequestDigest': digest }),
      ...headers,
    },
  });
  return { status: answer.status, text: await answer.text() };
}

async function digestOf(cookie: string, site?: string): Promise<string> {
  const { text } = await ask(cookie, 'contextinfo', { method: 'POST', site });
  return (JSON.parse(text) as { FormDigestValue: string }).FormDigestValue;
}

const items = "web/lists/getByTitle('Opgaver')/items";
const add = { method: 'POST', body: '{"Title":"ny"}' };

describe('sign-in', () => {
  test('gives a session that no script can read, and goes on', async () => {
    const answer = await signIn(`person=${person.reader}&to=${encodeURIComponent('/sites/prøve?a=b&c=d')}`);
    expect(answer.status).toBe(302);
    expect(answer.headers.get('location')).toBe('/sites/pr%C3%B8ve?a=b&c=d');
    expect(answer.headers.get('set-cookie')).toMatch(/^FedAuth=[\w-]{32}; Path=\/; HttpOnly; SameSite=Lax$/);
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });

  test.each(['//evil.example', 'http://evil.example/', '/\\evil.example', '/./\\evil.example', 'sites/x'])(
    'leads nowhere else: %s',
    async (to) => {
      const answer = await signIn(`person=${person.reader}&to=${encodeURIComponent(to)}`);
      expect([answer.status, answer.headers.get('set-cookie')]).toEqual([400, null]);
    },
  );

  test('knows nobody who is not in the tenant', async () => {
    expect((await signIn('person=nobody&to=/')).status).toBe(404);
  });
});

describe('a session', () => {
  test('is the person, with all of their own rights and no more', async () => {
    const rights = async (key: PersonKey) =>
      JSON.parse((await ask(await cookieOf(key), 'web/effectiveBasePermissions')).text) as unknown;
    expect(await rights('owner')).toMatchObject({ High: '2147483647', Low: '4294967295' });
    expect(await rights('reader')).toMatchObject({ High: '176', Low: '138612833' });
    expect((await ask(await cookieOf('outsider'), 'web')).status).toBe(403);
    expect(running.sharePoint.log.at(-1)).toMatchObject({ person: person.outsider, status: 403 });
  });

  test('unknown, it is nobody; beside a token, it does not count', async () => {
    expect((await ask('FedAuth=AAAA', 'web')).status).toBe(401);
    const owner = await cookieOf('owner');
    expect((await ask(owner, 'web', { headers: { Authorization: 'Bearer x' } })).status).toBe(401);
    const asReader = { Authorization: token('reader') };
    expect((await ask(owner, items, { ...add, headers: asReader })).text).toContain('Access is denied');
  });

  test('is answered with the name it asked by', async () => {
    const byName = running.site.replace('127.0.0.1', 'localhost');
    const { text } = await ask(await cookieOf('reader'), 'web/url', { site: byName });
    expect(text).toContain('http://localhost:');
  });
});

describe('the digest', () => {
  const missing = {
    code: '-2130575251, Microsoft.SharePoint.SPException',
    message: {
      lang: 'en-US',
      value: expect.stringMatching(/^The security validation for this page is/) as string,
    },
  };
  const invalid = {
    code: '-2130575252, Microsoft.SharePoint.SPException',
    message: {
      lang: 'en-US',
      value:
        'The security validation for this page is invalid and might be corrupted. ' +
        "Please use your web browser's Back button to try your operation again.",
    },
  };
  const refused = async (cookie: string, call: Call, why: object) => {
    const { status, text } = await ask(cookie, items, { ...add, ...call });
    expect([status, JSON.parse(text)]).toEqual([403, { 'odata.error': why }]);
  };

  test('has SharePoint’s shape and lets a write through', async () => {
    const cookie = await cookieOf('contributor');
    const digest = await digestOf(cookie);
    expect(digest).toMatch(/^0x[0-9A-F]{128},22 Nov 2026 12:00:00 -0000$/);
    expect((await ask(cookie, items, { ...add, digest })).status).toBe(201);
  });

  test.each([
    ['POST', {}],
    ['POST', { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' }],
    ['POST', { 'X-HTTP-Method': 'GET' }],
    ['MERGE', { 'If-Match': '*' }],
    ['DELETE', { 'If-Match': '*' }],
  ] as const)('missing from %s %j, nothing is done', async (method, headers) => {
    await refused(await cookieOf('owner'), { method, headers }, missing);
  });

  test('of another person, of another site, or made up, it is no proof', async () => {
    const [owner, outsider] = [await cookieOf('owner'), await cookieOf('outsider')];
    const digest = await digestOf(owner);
    const elsewhere = await digestOf(outsider, `${running.origin}/sites/andet`);
    await refused(owner, { digest: await digestOf(await cookieOf('editor')) }, invalid);
    await refused(owner, { digest: elsewhere }, invalid);
    await refused(owner, { digest: digest.replace(/^0x./, '0xG') }, invalid);
    await refused(owner, { digest: digest.replace('12:00:00', '12:30:00') }, invalid);
    await refused(owner, { digest: 'nonsense' }, invalid);
    expect((await ask(outsider, 'web', { digest, method: 'POST' })).text).toContain('-2130575252');
  });

  test('is good for half an hour', async () => {
    const cookie = await cookieOf('owner');
    const digest = await digestOf(cookie);
    now = new Date('2026-11-22T12:30:00Z');
    expect((await ask(cookie, items, { ...add, digest })).status).toBe(201);
    now = new Date('2026-11-22T12:30:01Z');
    await refused(cookie, { digest }, invalid);
  });

  test('goes with the batch, not with its parts', async () => {
    const cookie = await cookieOf('owner');
    const part = `POST ${running.site}/_api/${items} HTTP/1.1\nAccept: application/json\nContent-Type: application/json\n\n{"Title":"x"}`;
    const batch = {
      method: 'POST',
      headers: { 'Content-Type': 'multipart/mixed; boundary=b' },
      body: `--b\nContent-Type: application/http\n\n${part}\n\n--b--\n`,
    };
    expect((await ask(cookie, '$batch', batch)).text).toContain('-2130575251');
    const { status, text } = await ask(cookie, '$batch', { ...batch, digest: await digestOf(cookie) });
    expect([status, text]).toEqual([200, expect.stringContaining('HTTP/1.1 201 Created')]);
  });

  test('is nothing that a token needs', async () => {
    const body = { method: 'POST', body: { Title: 'x' } };
    expect((await running.ask('contributor', items, body)).status).toBe(201);
  });
});

test('PnPjs reads, writes and batches with a session as it does on a page', async () => {
  const cookie = await cookieOf('contributor');
  const withCookie = (instance: Queryable): Queryable => {
    instance.on.auth((url, init) => {
      const headers = { ...(init.headers as Record<string, string>), Cookie: cookie };
      return Promise.resolve([url, { ...init, headers }]);
    });
    return instance;
  };
  const sp = spfi(encodeURI(running.site)).using(
    ...[DefaultInit(), DefaultHeaders(), BrowserFetch(), DefaultParse(), withCookie],
    RequestDigest(),
  );
  await sp.web.lists.getByTitle('Opgaver').items.add({ Title: 'fra en side' });
  const [batched, execute] = sp.batched();
  const list = batched.web.lists.getByTitle('Opgaver');
  const added = list.items.add({ Title: 'i et bundt' });
  const read = list.items.select('Title')();
  await execute();
  await added;
  expect(await read).toMatchObject([{ Title: 'fra en side' }, { Title: 'i et bundt' }]);
});
