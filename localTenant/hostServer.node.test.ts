import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addresses } from './addresses';
import { createHostServer } from './hostServer';
import { createSignIn } from './signIn';

const teamsHost = mkdtempSync(join(tmpdir(), 'teams-host-'));
let server: Server;

beforeAll(async () => {
  writeFileSync(join(teamsHost, 'index.html'), 'plays Teams');
  server = createServer(createHostServer({ addresses: addresses(5300), signIn: createSignIn(), teamsHost }));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
});
afterAll(() => {
  server.close();
  rmSync(teamsHost, { recursive: true });
});

interface Answer {
  status: number | undefined;
  headers: IncomingHttpHeaders;
  body: string;
}

/** Not `fetch`, which does not let one choose the Host header. */
function get(host: string, path: string): Promise<Answer> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, headers: { host } }, (response) => {
      let body = '';
      response.on('data', (part: Buffer) => (body += part.toString()));
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body }));
    })
      .on('error', reject)
      .end();
  });
}

test('localhost is the start page, teams.localhost plays Teams', async () => {
  expect((await get('localhost:5300', '/')).body).toContain('<form');
  expect((await get('teams.localhost:5300', '/?surface=channel')).body).toBe('plays Teams');
});

test('Teams also answers below /teams/, for browsers that do not know names below localhost', async () => {
  const { status, headers } = await get('localhost:5300', '/teams?person=leader');
  expect([status, headers.location]).toEqual([302, '/teams/?person=leader']);
  expect((await get('localhost:5300', '/teams/?person=leader')).body).toBe('plays Teams');
});

test('the page that plays Teams may frame the tab and send nothing elsewhere', async () => {
  const { headers } = await get('teams.localhost:5300', '/');
  const policy = headers['content-security-policy'];
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("connect-src 'self'");
  expect(policy).toContain('frame-src http://tab.localhost:5301 http://localhost:5301');
});

test('a foreign name that points at this machine gets nothing', async () => {
  expect((await get('evil.example', '/')).status).toBe(421);
  expect((await get('evil.example:5300', '/_signIn/token')).status).toBe(421);
});

test('sign-in answers on both names', async () => {
  expect((await get('localhost:5300', '/_signIn/token')).status).toBe(405);
  expect((await get('teams.localhost:5300', '/_signIn/token')).status).toBe(405);
});
