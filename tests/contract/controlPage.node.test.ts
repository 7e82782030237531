import '@pnp/sp/webs';
import '@pnp/sp/lists';
import { start, type Running } from './localSharePoint';

let running: Running;
beforeEach(async () => {
  running = await start();
});
afterEach(() => running.stop());

const open = async () => {
  const answer = await fetch(`${running.origin}/_tenant/`);
  return { status: answer.status, headers: answer.headers, html: await answer.text() };
};
const submit = (fields: Record<string, string>, headers: Record<string, string> = {}) =>
  fetch(`${running.origin}/_tenant/`, {
    ...{ method: 'POST', redirect: 'manual' as const, headers },
    body: new URLSearchParams({ match: '/web', method: 'Any', times: '1', ...fields }),
  });
const faults = async () => (await fetch(`${running.origin}/_tenant/faults`)).json() as Promise<unknown>;

test('a fresh tenant has nothing to show, and nothing on the page can run', async () => {
  const { status, headers, html } = await open();
  expect([status, headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
  expect(headers.get('content-security-policy')).toMatch(/^default-src 'none';/);
  expect(headers.get('access-control-allow-origin')).toBeNull();
  expect(html).toContain('<html lang="en">');
  expect(html).toContain('None: everything is answered as it should be.');
  expect(html).not.toContain('<script');
});

test.each([
  ['throttled', { status: 429, retryAfter: '5' }],
  ['unavailable', { status: 503 }],
  ['error', { status: 500 }],
  ['tokenExpired', { status: 401, body: '{"error_description":"Invalid JWT token. The token is expired."}' }],
  [
    'digestExpired',
    {
      status: 403,
      body: expect.stringMatching(/^{"odata.error":{"code":"-2130575252, .*might be corrupted/) as string,
    },
  ],
  ['batchPart', { status: 429, retryAfter: '5', parts: [0] }],
  ['slow', { delayMs: 3000 }],
  ['dropBefore', { drop: 'before' }],
  ['dropAfter', { drop: 'after' }],
])('the button %s adds its fault', async (fault, what) => {
  const answer = await submit({ fault, method: 'POST', times: '' });
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/_tenant/']);
  await submit({ fault });
  expect(await faults()).toEqual([
    { match: '/web', method: 'POST', ...what },
    { match: '/web', times: 1, ...what },
  ]);
  expect((await open()).html).toMatch(/<code>\/web<\/code><\/td><td>POST<\/td><td>Until cleared<\/td>/);
  await submit({ fault: 'clear', match: '' });
  expect(await faults()).toEqual([]);
});

test('a wrong form is told what is wrong, and changes nothing', async () => {
  const wrongs: Record<string, string>[] = [
    { fault: 'error', match: '(' },
    { fault: 'error', times: 'x' },
    { fault: 'nothing' },
  ];
  for (const wrong of wrongs) {
    const answer = await submit(wrong);
    expect([answer.status, await answer.text()]).toEqual([400, expect.stringContaining('role="alert"')]);
  }
  expect(await faults()).toEqual([]);
});

test('the clock is moved, and says how far', async () => {
  expect((await open()).html).toContain('the actual time');
  expect((await submit({ advanceSeconds: '1860' })).status).toBe(303);
  expect((await open()).html).toContain('1860 s ahead');
  await running.ask('owner', 'web');
  const ahead = Date.parse(running.sharePoint.log.at(-1)?.at ?? '') - Date.now();
  expect(ahead).toBeGreaterThan(1_850_000);
  expect((await submit({ advanceSeconds: 'soon' })).status).toBe(400);
});

test('a site is locked and unlocked again', async () => {
  const write = () =>
    running.ask('owner', 'web/lists', { method: 'POST', body: { Title: `${Math.random()}` } });
  await submit({ lock: '/sites/prøve' });
  expect((await write()).status).toBe(423);
  expect((await open()).html).toContain('Locked, and read only: <code>/sites/prøve</code>.');
  await submit({ unlock: '/sites/prøve' });
  expect((await write()).status).toBe(201);
  expect((await open()).html).toContain('None is locked.');
});

test('the newest fifty requests, newest first; what strangers send is only text', async () => {
  for (let index = 0; index < 51; index += 1) await running.ask('owner', `web?$select=Title&nr=${index}`);
  await submit({ fault: 'dropAfter', match: 'title|<script>' });
  await running.ask('owner', 'web/title?<script>alert(1)</script>').catch(() => undefined);
  const { html } = await open();
  const requests = html.slice(html.indexOf('The newest 50 requests'));
  expect(requests.match(/<tr><td>/g)).toHaveLength(50);
  expect(requests).toContain('200 (dropped after)');
  expect(requests.indexOf('web/title')).toBeLessThan(requests.indexOf('nr=50'));
  expect(requests).toContain('nr=2<');
  expect(requests).not.toContain('nr=1<');
  expect(html).not.toContain('<script>');
});

test('a page of somebody else’s can add no fault', async () => {
  expect((await submit({ fault: 'error' }, { Origin: 'http://evil.example' })).status).toBe(421);
  const answer = await running.sharePoint.handle({
    ...{ method: 'GET', url: '/_tenant/', headers: { host: 'evil.example' }, body: '' },
  });
  expect(answer.status).toBe(421);
  expect(await faults()).toEqual([]);
});
