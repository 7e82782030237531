import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/items';
import { person, start, type Running } from './localSharePoint';

let running: Running;
beforeEach(async () => {
  running = await start(':memory:', () => new Date('2026-11-22T12:00:00Z'));
  await running.sp('owner').web.lists.add('Liste');
});
afterEach(() => running.stop());

const items = "web/lists/getByTitle('Liste')/items";
const row = { method: 'POST', body: { Title: 'ny' } };
const control = async (method: string, path: string, body?: unknown) =>
  (await fetch(`${running.origin}/_tenant/${path}`, { method, body: JSON.stringify(body) })).status;

describe('the clock', () => {
  const advance = (advanceSeconds: unknown) => control('POST', 'clock', { advanceSeconds });

  test('moved forward, it is what rows and the log say', async () => {
    expect(await advance(3600)).toBe(204);
    expect(await advance(0.5)).toBe(204);
    const { json } = await running.ask('contributor', items, row);
    expect(json).toMatchObject({ Created: '2026-11-22T13:00:00Z' });
    expect(running.sharePoint.log.at(-1)).toMatchObject({ at: '2026-11-22T13:00:00.500Z' });
    expect(await control('POST', 'reset')).toBe(204);
    await running.ask('owner', 'web');
    expect(running.sharePoint.log.at(-1)).toMatchObject({ at: '2026-11-22T12:00:00.000Z' });
  });

  test('moved half an hour, a digest is too old', async () => {
    const session = await fetch(`${running.origin}/_tenant/signIn?person=${person.contributor}&to=/`, {
      redirect: 'manual',
    });
    const Cookie = session.headers.get('set-cookie')?.split(';')[0] ?? '';
    const ask = async (path: string, headers: Record<string, string> = {}, body?: string) => {
      const base = { Cookie, Accept: 'application/json', 'Content-Type': 'application/json' };
      const answer = await fetch(`${running.site}/_api/${path}`, {
        method: 'POST',
        headers: { ...base, ...headers },
        body,
      });
      return { status: answer.status, text: await answer.text() };
    };
    const digest = async () =>
      (JSON.parse((await ask('contextinfo')).text) as { FormDigestValue: string }).FormDigestValue;
    const old = { 'X-RequestDigest': await digest() };
    await advance(1800);
    expect((await ask(items, old, '{"Title":"ny"}')).status).toBe(201);
    await advance(1);
    const { status, text } = await ask(items, old, '{"Title":"ny"}');
    expect([status, text]).toEqual([403, expect.stringContaining('-2130575252')]);
    expect((await ask(items, { 'X-RequestDigest': await digest() }, '{"Title":"ny"}')).status).toBe(201);
  });

  test.each([-1, '60', undefined, null, 1e10])('%s is no way to move it', async (seconds) => {
    expect(await advance(seconds)).toBe(400);
  });
});

describe('a read-only site', () => {
  const lock = (site: unknown, readOnly: unknown) => control('PUT', 'readOnly', { site, readOnly });

  test('can be read and not written, until it is opened again', async () => {
    await running.ask('contributor', items, row);
    expect(await lock('/sites/prøve', true)).toBe(204);
    const merge = {
      method: 'POST',
      body: { Title: 'x' },
      headers: { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' },
    };
    const remove = { method: 'DELETE', headers: { 'If-Match': '*' } };
    for (const [path, ask] of [
      [items, row],
      [`${items}(1)`, merge],
      [`${items}(1)`, remove],
      [`${items}(1)/recycle`, { method: 'POST' }],
    ] as const) {
      expect(await running.ask('owner', path, ask)).toMatchObject({
        status: 423,
        json: { 'odata.error': { message: { value: expect.stringContaining('is read only') as string } } },
      });
    }
    expect((await running.ask('reader', items)).json).toMatchObject({ value: [{ Title: 'ny' }] });
    expect((await running.ask('contributor', 'contextinfo', { method: 'POST' })).status).toBe(200);
    expect(await lock('/sites/prøve', false)).toBe(204);
    expect((await running.ask('contributor', items, row)).status).toBe(201);
  });

  test('answers a batch part by part', async () => {
    await lock('/sites/prøve', true);
    const operation = (line: string, body = '') =>
      `--b\nContent-Type: application/http\n\n${line} HTTP/1.1\nAccept: application/json\nContent-Type: application/json\n\n${body}\n\n`;
    const url = `${running.site}/_api/${items}`;
    const { text } = await running.ask('contributor', '$batch', {
      method: 'POST',
      headers: { 'Content-Type': 'multipart/mixed; boundary=b' },
      body: `${operation(`GET ${url}`)}${operation(`POST ${url}`, '{"Title":"x"}')}--b--\n`,
    });
    expect(text.match(/HTTP\/1\.1 [\w ]+/g)).toEqual(['HTTP/1.1 200 OK', 'HTTP/1.1 423 Locked']);
  });

  test('leaves the others alone, and a reset opens it', async () => {
    await lock('/sites/andet', true);
    expect((await running.ask('contributor', items, row)).status).toBe(201);
    await lock('/sites/prøve', true);
    await control('POST', 'reset');
    expect(
      (await running.ask('owner', 'web/lists', { method: 'POST', body: { Title: 'Ny', BaseTemplate: 100 } }))
        .status,
    ).toBe(201);
  });

  test('is one that there is', async () => {
    expect(await lock('/sites/findes-ikke', true)).toBe(400);
    expect(await lock('/sites/prøve', 'yes')).toBe(400);
    expect(await lock(undefined, true)).toBe(400);
  });
});
