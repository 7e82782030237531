import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/items';
import { person, start, token, type Running } from './localSharePoint';

let running: Running;
beforeEach(async () => {
  running = await start();
  await running.sp('owner').web.lists.add('Liste');
});
afterEach(() => running.stop());

const items = "web/lists/getByTitle('Liste')/items";
const json = { Accept: 'application/json', 'Content-Type': 'application/json' };
const faults = async (list: unknown) => {
  const { status } = await fetch(`${running.origin}/_tenant/faults`, {
    method: 'PUT',
    body: JSON.stringify(list),
  });
  return status;
};
const write = (Title: string) =>
  fetch(`${running.site}/_api/${items}`, {
    method: 'POST',
    headers: { ...json, Authorization: token('contributor') },
    body: JSON.stringify({ Title }),
  });
const titles = async (): Promise<string[]> =>
  (await running.sp('reader').web.lists.getByTitle('Liste').items()).map(
    ({ Title }: { Title: string }) => Title,
  );

describe('Retry-After', () => {
  test.each([['31'], ['Sun, 22 Nov 2026 12:00:31 GMT'], ['soon'], [undefined]])(
    '%s goes out as given',
    async (retryAfter) => {
      await faults([{ match: '/items', status: 429, retryAfter }]);
      const { status, headers } = await running.ask('reader', items);
      expect([status, headers.get('retry-after')]).toEqual([429, retryAfter ?? null]);
    },
  );
});

describe('a delay', () => {
  test('holds the request back, then lets it through', async () => {
    await faults([{ match: '/items', delayMs: 150, times: 1 }]);
    const begin = performance.now();
    expect((await write('sen')).status).toBe(201);
    expect(performance.now() - begin).toBeGreaterThanOrEqual(140);
    expect(await titles()).toEqual(['sen']);
  });

  test('may end in a refusal; others are not held up by it', async () => {
    await faults([{ match: '/items', delayMs: 300, status: 503, person: person.reader }]);
    const slow = running.ask('reader', items);
    expect((await write('hurtig')).status).toBe(201);
    expect((await slow).status).toBe(503);
    expect(running.sharePoint.log.slice(-2).map(({ status }) => status)).toEqual([201, 503]);
  });

  test('ends when the server does', async () => {
    await faults([{ match: '/items', delayMs: 600_000 }]);
    const waiting = running.sharePoint.handle({
      ...{ method: 'GET', url: encodeURI(`/sites/prøve/_api/${items}`), body: '' },
      headers: { ...json, authorization: token('reader') },
    });
    const ended = expect(waiting).rejects.toThrow();
    await new Promise((done) => setImmediate(done));
    running.sharePoint.close();
    await ended;
  });
});

describe('a dropped connection', () => {
  test('before: nothing is answered and nothing is done', async () => {
    await faults([{ match: '/items', method: 'POST', drop: 'before', times: 1 }]);
    await expect(write('tabt')).rejects.toThrow('fetch failed');
    expect(running.sharePoint.log.at(-1)).toMatchObject({ method: 'POST', status: 0, dropped: 'before' });
    expect(await titles()).toEqual([]);
    expect((await write('igen')).status).toBe(201);
  });

  test('after: nothing is answered, and the row is there, once', async () => {
    await faults([{ match: '/items', method: 'POST', drop: 'after', times: 1 }]);
    await expect(write('skrevet')).rejects.toThrow('fetch failed');
    expect(running.sharePoint.log.at(-1)).toMatchObject({ method: 'POST', status: 201, dropped: 'after' });
    expect(await titles()).toEqual(['skrevet']);
    expect(running.sharePoint.log.filter(({ method }) => method === 'POST')).toHaveLength(2);
  });
});

describe('a $batch', () => {
  const operation = (Title: string) =>
    `--b\nContent-Type: application/http\n\nPOST ${running.site}/_api/${items} HTTP/1.1\n` +
    `Accept: application/json\nContent-Type: application/json\n\n{"Title":"${Title}"}\n\n`;
  const send = () =>
    running.ask('contributor', '$batch', {
      method: 'POST',
      headers: { 'Content-Type': 'multipart/mixed; boundary=b' },
      body: `${['a', 'b', 'c'].map(operation).join('')}--b--\n`,
    });

  test('fails in the parts named; the others are carried out', async () => {
    await faults([{ match: '.', status: 429, retryAfter: '5', parts: [0, 2], times: 1 }]);
    expect((await write('alene')).status).toBe(201);
    const { status, text } = await send();
    expect([status, text.match(/HTTP\/1\.1 \d+|RETRY-AFTER: \d/g)]).toEqual([
      200,
      ['HTTP/1.1 429', 'RETRY-AFTER: 5', 'HTTP/1.1 201', 'HTTP/1.1 429', 'RETRY-AFTER: 5'],
    ]);
    expect(await titles()).toEqual(['alene', 'b']);
    expect((await send()).text.match(/HTTP\/1\.1 201/g)).toHaveLength(3);
  });

  test('fails where an operation’s own address matches', async () => {
    await faults([{ match: '/items', status: 500, times: 1 }]);
    expect((await send()).text.match(/HTTP\/1\.1 \d+/g)).toEqual([
      'HTTP/1.1 500',
      'HTTP/1.1 201',
      'HTTP/1.1 201',
    ]);
  });

  test('is dropped as a whole, by its own address only', async () => {
    await faults([{ match: '/items', drop: 'before' }]);
    expect((await send()).status).toBe(200);
    await faults([{ match: '\\$batch', drop: 'after' }]);
    await expect(send()).rejects.toThrow('fetch failed');
    await faults([]);
    expect(await titles()).toEqual(['a', 'b', 'c', 'a', 'b', 'c']);
  });
});

describe('the list of faults', () => {
  test('can be read, with the times that are left', async () => {
    await faults([
      { match: 'x', method: 'post', status: 503, times: 2 },
      { match: '/items', drop: 'after', times: 1 },
    ]);
    await write('skrevet').catch(() => undefined);
    expect(await (await fetch(`${running.origin}/_tenant/faults`)).json()).toEqual([
      { match: 'x', method: 'POST', status: 503, times: 2 },
      { match: '/items', drop: 'after', times: 0 },
    ]);
  });

  test.each([
    ['nothing to do', {}],
    ['half a second of a millisecond', { delayMs: 0.5 }],
    ['a delay beyond ten minutes', { delayMs: 600_001 }],
    ['an unknown drop', { drop: 'during' }],
    ['an answer on a dropped connection', { drop: 'after', status: 500 }],
    ['parts without a status', { delayMs: 1, parts: [0] }],
    ['a part before the first', { status: 429, parts: [-1] }],
    ['a header of two lines', { status: 429, retryAfter: '1\r\nX: y' }],
  ])('%s is refused, and the list stays', async (_, wrong) => {
    await faults([{ match: '/items', status: 503 }]);
    expect(await faults([{ match: '.', ...wrong }])).toBe(400);
    expect((await write('x')).status).toBe(503);
  });
});
