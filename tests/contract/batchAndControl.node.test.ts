import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/items';
import '@pnp/sp/batching';
import { person, start, token, type Running } from './localSharePoint';

let running: Running;
beforeEach(async () => {
  running = await start();
  await running.sp('owner').web.lists.add('Batch');
});
afterEach(() => running.stop());

const items = () => running.sp('contributor').web.lists.getByTitle('Batch').items;
const tenantCall = (path: string, method: string, body?: unknown) =>
  fetch(`${running.origin}/_tenant/${path}`, {
    method,
    body: body === undefined ? undefined : JSON.stringify(body),
  });

describe('$batch', () => {
  test('fifty mixed operations get their own answers, in order', async () => {
    const [batched, execute] = running.sp('contributor').batched();
    const list = batched.web.lists.getByTitle('Batch');
    const adds = Array.from({ length: 45 }, (_, index) => list.items.add({ Title: `nr. ${index}` }));
    const missing = list.items
      .getById(999)()
      .catch((error: unknown) => String(error));
    const read = list.items.select('Title').top(3)();
    const update = list.items.getById(1).update({ Title: 'ændret' });
    const stale = list.items
      .getById(2)
      .update({ Title: 'x' }, '"x,1"')
      .catch((error: unknown) => String(error));
    const gone = list.items.getById(3).delete();
    await execute();
    expect((await Promise.all(adds)).map(({ Title }: { Title: string }) => Title)).toEqual(
      Array.from({ length: 45 }, (_, index) => `nr. ${index}`),
    );
    expect(await missing).toContain('[404]');
    expect((await read).map(({ Title }: { Title: string }) => Title)).toEqual(['nr. 0', 'nr. 1', 'nr. 2']);
    expect(((await update) as { etag: string }).etag).toMatch(/,2"$/);
    expect(await stale).toContain('[412]');
    await gone;
    const left = await items().select('Id', 'Title').top(5)();
    expect(left.map(({ Title }: { Title: string }) => Title)).toEqual([
      'ændret',
      'nr. 1',
      'nr. 3',
      'nr. 4',
      'nr. 5',
    ]);
  });

  test('one refusal does not undo its neighbours, and the whole is 200; the address may be encoded', async () => {
    const operation = (body: string) =>
      `--c\nContent-Type: application/http\n\nPOST ${running.site}/_api/web/lists/getByTitle('Batch')/items HTTP/1.1\nAccept: application/json;odata=nometadata\nContent-Type: application/json\n\n${body}\n\n`;
    const body = `--b\nContent-Type: multipart/mixed; boundary="c"\n\n${operation('{"Title":"a"}')}${operation('{"Nope":1}')}${operation('{"Title":"b"}')}--c--\n\n--b--\n`;
    const headers = { 'Content-Type': 'multipart/mixed; boundary=b' };
    const { status, text } = await running.ask('contributor', '%24batch', { method: 'POST', body, headers });
    expect(status).toBe(200);
    expect(text.match(/HTTP\/1\.1 \d+ [\w ]+/g)).toEqual([
      'HTTP/1.1 201 Created',
      'HTTP/1.1 400 Bad Request',
      'HTTP/1.1 201 Created',
    ]);
    expect((await items()()).map(({ Title }: { Title: string }) => Title)).toEqual(['a', 'b']);
    expect(running.sharePoint.log.at(-2)).toMatchObject({
      method: 'POST',
      path: '/sites/prøve/_api/$batch',
      status: 200,
      parts: [{ status: 201 }, { status: 400 }, { status: 201 }],
    });
  });

  test('a batch inside a batch, and a broken one, are refused', async () => {
    const inner = `--b\nContent-Type: application/http\n\nPOST ${running.site}/_api/$batch HTTP/1.1\nAccept: application/json\n\n--b--\n`;
    const headers = { 'Content-Type': 'multipart/mixed; boundary=b' };
    expect((await running.ask('owner', '$batch', { method: 'POST', body: inner, headers })).text).toContain(
      'HTTP/1.1 404',
    );
    expect((await running.ask('owner', '$batch', { method: 'POST', body: '--b', headers })).status).toBe(400);
    expect(
      (
        await running.ask('owner', '$batch', {
          method: 'POST',
          body: `--b--${'x'.repeat(1_048_576)}`,
          headers,
        })
      ).text,
    ).toContain('maximum of 1048576 bytes is allowed');
  });
});

describe('/_tenant', () => {
  test('the log tells who asked for what; it can be emptied', async () => {
    await items().select('Id').filter("Title eq 'å'")();
    const log = (await (await tenantCall('log', 'GET')).json()) as unknown[];
    expect(log.at(-1)).toEqual({
      ...{
        id: 2,
        at: expect.stringMatching(/^\d{4}-.*Z$/) as string,
        method: 'GET',
        status: 200,
        person: person.contributor,
      },
      ...{
        path: "/sites/prøve/_api/web/lists/getByTitle('Batch')/items?$select=Id&$filter=Title eq 'å'",
        durationMs: expect.any(Number) as number,
      },
    });
    await tenantCall('log', 'DELETE');
    expect(running.sharePoint.log).toEqual([]);
  });

  test('a fault strikes its path, person and number of times, and can be read across origins', async () => {
    const fault = {
      match: '/items',
      method: 'GET',
      status: 429,
      retryAfter: '31',
      body: { error: 'busy' },
      times: 2,
      person: person.contributor,
    };
    expect((await tenantCall('faults', 'PUT', [fault])).status).toBe(204);
    const ask = (key: 'contributor' | 'owner') =>
      running.ask(key, "web/lists/getByTitle('Batch')/items", {
        headers: { Origin: 'http://tab.localhost' },
      });
    const first = await ask('contributor');
    expect([first.status, first.headers.get('retry-after'), first.text]).toEqual([
      429,
      '31',
      '{"error":"busy"}',
    ]);
    expect(first.headers.get('access-control-allow-origin')).toBe('http://tab.localhost');
    expect((await ask('owner')).status).toBe(200);
    expect((await ask('contributor')).status).toBe(429);
    expect((await ask('contributor')).status).toBe(200);
  });

  test('faults can be taken away, and unreadable ones are refused', async () => {
    await tenantCall('faults', 'PUT', [{ match: '.', status: 503 }]);
    expect((await running.ask('owner', 'web')).status).toBe(503);
    await tenantCall('faults', 'DELETE');
    expect((await running.ask('owner', 'web')).status).toBe(200);
    for (const wrong of [{}, [{}], [{ match: '(', status: 500 }], [{ match: 'x', status: 99 }]]) {
      expect((await tenantCall('faults', 'PUT', wrong)).status).toBe(400);
    }
  });

  test('reset leaves the tenant as it was set up', async () => {
    await items().add({ Title: 'x' });
    await tenantCall('faults', 'PUT', [{ match: '.', status: 503 }]);
    expect((await tenantCall('reset', 'POST')).status).toBe(204);
    expect(await running.sp('owner').web.lists()).toEqual([]);
    expect((await running.ask('reader', 'web')).status).toBe(200);
  });

  test('it is not under /_api, and needs no token', async () => {
    expect((await running.ask('owner', '_tenant/log')).status).toBe(404);
    expect(
      (await fetch(`${running.site}/_tenant/log`, { headers: { Authorization: token('owner') } })).status,
    ).toBe(404);
    expect((await tenantCall('nothing', 'GET')).status).toBe(404);
    const preflight = await tenantCall('reset', 'OPTIONS');
    expect(preflight.headers.get('access-control-allow-origin')).toBe('*');
  });
});
