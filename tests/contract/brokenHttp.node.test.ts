/** Bytes that are no HTTP, and clients that vanish: one of them is nobody else's trouble. */
import '@pnp/sp/webs';
import '@pnp/sp/lists';
import '@pnp/sp/items';
import fc from 'fast-check';
import { connect } from 'node:net';
import { type Running, start, token } from './localSharePoint';
import { always, api } from './malformed';
import { expectMannered } from './mannered';
import { exchange } from './wire';

let running: Running;
beforeAll(async () => {
  running = await start();
  await running.sp('owner').web.lists.add('Liste');
});
afterEach(async () => expect((await running.sp('owner').web()).Title).toBe('Prøve'));
afterAll(() => running.stop());

const head = (...lines: string[]) =>
  [`POST ${api}/web/lists/getByTitle('Liste')/items HTTP/1.1`, 'Host: 127.0.0.1', ...lines, '', ''].join(
    '\r\n',
  );
const signed = [
  `Authorization: ${token('owner')}`,
  'Accept: application/json',
  'Content-Type: application/json',
];
const rows = () => running.sp('reader').web.lists.getByTitle('Liste').items();

test.each<[string, string]>([
  ['no HTTP', 'hello\r\n\r\n'],
  ['another protocol', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03'],
  ['a version of the future', 'GET / HTTP/9.9\r\nHost: a\r\n\r\n'],
  ['an unknown verb', 'FETCH / HTTP/1.1\r\nHost: a\r\n\r\n'],
  ['no host', 'GET /_api/web HTTP/1.1\r\n\r\n'],
  ['two lengths', head('Content-Length: 2', 'Content-Length: 3') + '{}'],
  ['a length that is none', head('Content-Length: two') + '{}'],
  ['a length and chunks', head('Content-Length: 2', 'Transfer-Encoding: chunked') + '0\r\n\r\n'],
  ['a chunk of no size', head('Transfer-Encoding: chunked', ...signed) + 'zz\r\n'],
  ['a header of two lines', head('X-Header: a\rb: c')],
  ['headers of 20,000 characters', head(`X-Header: ${'x'.repeat(20_000)}`)],
  ['10,000 headers', head(...Array<string>(10_000).fill('a: b'))],
])('%s is a 400 with a reason', async (_, bytes) => {
  expect(expectMannered(await exchange(running.origin, Buffer.from(bytes, 'latin1')))).toBe(400);
});

test('any bytes are answered or end the connection', () =>
  always(fc.uint8Array({ minLength: 1, maxLength: 300 }), async (bytes) => {
    const answer = await exchange(running.origin, Buffer.from(bytes), { hangUp: true });
    if (answer !== '') expectMannered(answer);
  }));

test('half a body is no row, whether the client hangs up or just goes', async () => {
  const half = head('Content-Length: 1000', ...signed) + '{"Title":"halv"';
  await exchange(running.origin, half, { hangUp: true });
  await new Promise<void>((gone) => {
    const { hostname, port } = new URL(running.origin);
    const socket = connect(Number(port), hostname, () => socket.write(half, () => socket.resetAndDestroy()));
    socket.on('close', () => gone());
  });
  expect(await rows()).toEqual([]);
});

test('what is longer than it said is cut, and its rest is not taken for a request', async () => {
  const answer = await exchange(
    running.origin,
    `${head('Content-Length: 13', ...signed)}{"Title":"a"}GARBAGE /\r\n\r\n`,
  );
  expect(answer?.match(/HTTP\/1\.1 (201|400)/g)).toBeTruthy();
  expect((await rows()).map(({ Title }: { Title: string }) => Title)).toEqual(['a']);
});

test('clients that say nothing, or half a head, hold nobody up', async () => {
  const { hostname, port } = new URL(running.origin);
  const silent = Array.from({ length: 200 }, (_, index) => {
    const socket = connect(Number(port), hostname);
    if (index % 2) socket.write('GET /_api/web HTTP/1.1\r\nHost:');
    return socket;
  });
  const begin = performance.now();
  expect((await running.ask('owner', 'web')).status).toBe(200);
  expect(performance.now() - begin).toBeLessThan(2000);
  silent.forEach((socket) => socket.destroy());
});

test('two requests sent at once are answered in their order', async () => {
  const one = (path: string, last = false) =>
    `GET ${api}/${path} HTTP/1.1\r\nHost: a\r\n${signed.join('\r\n')}\r\n${last ? 'Connection: close\r\n' : ''}\r\n`;
  const answer = await exchange(running.origin, one('web/title') + one('nowhere', true));
  expect(answer?.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 200', 'HTTP/1.1 404']);
});
