import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, request, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { createTabServer } from './tabServer';

const script = `console.log('${'stalkingberedskab '.repeat(100)}');`;
const folder = mkdtempSync(join(tmpdir(), 'tab-server-'));
const root = join(folder, 'tab');
let server: Server;

beforeAll(async () => {
  mkdirSync(join(root, 'assets'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  symlinkSync(join(folder, 'secret.txt'), join(root, 'linked.txt'));
  writeFileSync(join(root, '.inputs'), 'hash');
  writeFileSync(join(root, 'index.html'), '<!doctype html><title>Æbler</title>');
  writeFileSync(join(root, 'assets', 'app.js'), script);
  writeFileSync(
    join(root, 'headers.json'),
    JSON.stringify({
      '/*': { 'Content-Security-Policy': "default-src 'self'", 'Cache-Control': 'no-cache' },
      '/assets/*': { 'cache-control': 'max-age=31536000, immutable' },
    }),
  );
  server = createServer(createTabServer({ root }));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

interface Answer {
  status: number | undefined;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Not `fetch`, which would tidy `..` away before the server sees it. */
function get(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, headers, method }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }),
      );
    });
    asked.on('error', reject).end();
  });
}

test('the root is index.html, with the query ignored', async () => {
  const { status, headers, body } = await get('/?theme=dark');
  expect(status).toBe(200);
  expect(headers['content-type']).toBe('text/html; charset=utf-8');
  expect(body.toString()).toContain('Æbler');
  expect((await get('/index.html')).body).toEqual(body);
});

test('headers of all matching patterns are merged and the later one wins', async () => {
  const page = await get('/');
  expect(page.headers).toMatchObject({
    'content-security-policy': "default-src 'self'",
    'cache-control': 'no-cache',
  });
  const asset = await get('/assets/app.js');
  expect(asset.headers['content-security-policy']).toBe("default-src 'self'");
  expect(asset.headers['cache-control']).toBe('max-age=31536000, immutable');
});

test.each([
  '/headers.json',
  '/.inputs',
  '/assets',
  '/assets/',
  '/missing.js',
  '/linked.txt',
  '/../secret.txt',
  '/assets/../../secret.txt',
  '/..%2fsecret.txt',
  '/%2e%2e/secret.txt',
  '/..\\secret.txt',
  '//secret.txt',
])('%s is not there', async (path) => {
  const { status, body } = await get(path);
  expect(status).toBe(404);
  expect(body.toString()).toBe('Not found');
});

test('an address that cannot be read is a bad request', async () => {
  expect((await get('/%E0%A4%A')).status).toBe(400);
});

test('compressed where the browser takes it', async () => {
  const plain = await get('/assets/app.js');
  const zipped = await get('/assets/app.js', { 'accept-encoding': 'gzip, br' });
  expect(plain.headers['content-encoding']).toBeUndefined();
  expect(zipped.headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'Accept-Encoding' });
  expect(zipped.body.length).toBeLessThan(plain.body.length);
  expect(gunzipSync(zipped.body).toString()).toBe(script);
  const refused = await get('/assets/app.js', { 'accept-encoding': 'gzip;q=0' });
  expect(refused.headers['content-encoding']).toBeUndefined();
});

test('304 for what the browser has, and the encodings are told apart', async () => {
  const { headers } = await get('/assets/app.js');
  const again = await get('/assets/app.js', { 'if-none-match': `"other", W/${headers.etag}` });
  expect(again.status).toBe(304);
  expect(again.body).toHaveLength(0);
  expect(again.headers['cache-control']).toBe('max-age=31536000, immutable');
  const zipped = { 'if-none-match': headers.etag ?? '', 'accept-encoding': 'gzip' };
  expect((await get('/assets/app.js', zipped)).status).toBe(200);
});

test('HEAD has no body; writing is not allowed', async () => {
  const head = await get('/assets/app.js', {}, 'HEAD');
  expect(head).toMatchObject({ status: 200, body: Buffer.alloc(0) });
  expect(head.headers['content-length']).toBe(String(script.length));
  expect((await get('/', {}, 'POST')).status).toBe(405);
});
