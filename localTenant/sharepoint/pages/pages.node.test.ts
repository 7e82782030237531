import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type IncomingHttpHeaders } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { createSharePoint, type SharePoint } from '../index';
import type { Manifests } from './manifests';

const folder = mkdtempSync(join(tmpdir(), 'site-pages-'));
const file = join(folder, 'webPart.sppkg');
let ensurePackage: (report: (line: string) => void) => Promise<void>;
let sharePoint: SharePoint;
let port: number;
let close: () => Promise<void>;

const users = [
  { id: 'maja-id', key: 'maja', name: 'Maja <Klitrose>', mail: 'maja@fjordby.example', guest: false },
  { id: 'ulla-id', key: 'ulla', name: 'Ulla Tågemark', mail: 'ulla@fjordby.example', guest: false },
];
const groups = [{ title: 'Læsere', role: 'Read' as const, members: ['maja-id'] }];
const site = { path: '/sites/prøve', title: 'Prøve & mere', language: 1030, groups };

beforeAll(async () => {
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'assets', 'sitePage.js'), 'script');
  pack('one');
  sharePoint = createSharePoint({
    ...{ origin: 'http://127.0.0.1:0', database: ':memory:' },
    tenant: { users, claimGroups: [], sites: [site] },
    authenticate: () => Promise.resolve(undefined),
    pages: {
      assets: join(folder, 'assets'),
      webPartPackage: file,
      nodeModules: resolve(__dirname, '../../../node_modules'),
      startPage: 'http://localhost:5300',
      ensurePackage: (report) => ensurePackage(report),
    },
  });
  const { origin, close: end } = await sharePoint.listen(0);
  [port, close] = [Number(new URL(origin).port), end];
});
beforeEach(() => {
  ensurePackage = () => Promise.resolve();
});
afterAll(async () => {
  await close();
  sharePoint.close();
  rmSync(folder, { recursive: true });
});

function pack(word: string): void {
  const manifest = {
    id: 'c5d5',
    alias: `Æ"${word}"`,
    loaderConfig: { internalModuleBaseUrls: ['HTTPS://X/'] },
  };
  const attribute = JSON.stringify(manifest).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const xml = `<Elements><ClientSideComponent ComponentManifest="${attribute}" /></Elements>`;
  const asset = 'ClientSideAssets/web-part_0123456789abcdef0123.js';
  writeFileSync(file, zipSync({ 'feature/WebPart_c5d5.xml': strToU8(xml), [asset]: strToU8(word) }));
}

interface Answer {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Not `fetch`, which tidies `..` away and does not let one choose the Host header. */
function get(path: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((done, fail) => {
    request({ host: '127.0.0.1', port, path, headers }, (response) => {
      let body = '';
      response.on('data', (part: Buffer) => (body += part.toString()));
      response.on('end', () => done({ status: response.statusCode, headers: response.headers, body }));
    })
      .on('error', fail)
      .end();
  });
}

async function asPerson(key: string, path: string): Promise<Answer> {
  const { headers } = await get(`/_tenant/signIn?person=${key}&to=/`);
  return get(path, { cookie: headers['set-cookie']?.[0]?.split(';')[0] ?? '' });
}

const page = '/sites/pr%C3%B8ve/SitePages/Beredskab.aspx';

describe('a page', () => {
  test('carries the site, the person and a digest, and their words stay words', async () => {
    const { status, headers, body } = await asPerson('maja', page);
    expect([status, headers['cache-control']]).toEqual([200, 'no-store']);
    expect(body).toContain('<html lang="da" data-theme="light" data-host="sharepoint">');
    expect(body).toContain('Prøve &amp; mere');
    expect(body).toContain('Maja &lt;Klitrose&gt;');
    expect(body).not.toContain('<Klitrose>');
    const info = JSON.parse(/id="page-info">(.*?)<\/script>/.exec(body)?.[1] ?? '') as unknown;
    expect(info).toMatchObject({
      page: 'Beredskab',
      site: { path: '/sites/prøve', language: 1030 },
      person: { id: 'maja-id', name: 'Maja <Klitrose>', login: 'i:0#.f|membership|maja@fjordby.example' },
      rights: { High: '176', Low: '138612833' },
      formDigest: expect.stringMatching(/^0x[0-9A-F]{128},/) as string,
    });
  });

  test('speaks English and stands bare in Teams when asked', async () => {
    const { body } = await asPerson('maja', `${page}?culture=en-US&host=teams&theme=dark`);
    expect(body).toContain('<html lang="en" data-theme="dark" data-host="teams">');
    expect(body).not.toContain('<header');
  });

  test.each([
    ['nobody', page, 302],
    ['ulla', page, 403],
    ['maja', page.replace('Beredskab', 'Ukendt'), 404],
    ['maja', page.replace('pr%C3%B8ve', 'ukendt'), 404],
    ['maja', `${page}?theme=blue`, 400],
  ])('%s at %s: %d', async (person, path, status) => {
    const answer = await asPerson(person, path);
    expect(answer.status).toBe(status);
    expect(answer.headers.location).toBe(status === 302 ? 'http://localhost:5300' : undefined);
    expect(answer.body).not.toContain('formDigest');
  });

  test('the site itself leads to it', async () => {
    const { status, headers } = await asPerson('maja', '/sites/pr%C3%B8ve?theme=dark');
    expect([status, headers.location]).toEqual([302, `${page}?theme=dark`]);
  });

  test('is not given to a foreign name that points at this machine', async () => {
    expect((await get(page, { host: 'evil.example' })).status).toBe(421);
    expect((await get('/_tenant/signIn?person=maja&to=/', { host: 'evil.example' })).status).toBe(421);
  });
});

describe('the package', () => {
  test('is built once for all who look, who meanwhile see how far it is', async () => {
    let done: () => void = () => undefined;
    let builds = 0;
    ensurePackage = (report) => {
      builds += 1;
      report('Building <it> …');
      return new Promise((resolve) => (done = resolve));
    };
    const [first, second] = await Promise.all([asPerson('maja', page), asPerson('maja', page)]);
    for (const { body } of [first, second]) {
      expect(body).toContain('<meta http-equiv="refresh" content="2">');
      expect(body).toContain('Building &lt;it&gt; …');
    }
    expect(builds).toBe(1);
    done();
    ensurePackage = () => Promise.resolve();
    expect((await asPerson('maja', page)).body).toContain('page-info');
  });

  test('that cannot be built says why, and is tried again', async () => {
    ensurePackage = () => Promise.reject(new Error('error TS2322 <here>'));
    const { status, body } = await asPerson('maja', page);
    expect([status, body]).toEqual([500, expect.stringContaining('error TS2322 &lt;here&gt;')]);
    ensurePackage = () => Promise.resolve();
    expect((await asPerson('maja', page)).status).toBe(200);
  });

  test('is read anew when it has changed', async () => {
    const asset = '/_page/webPart/web-part_0123456789abcdef0123.js';
    const alias = async () =>
      (JSON.parse((await get('/_page/manifests.json')).body) as Manifests).components.at(-1)?.alias;
    expect([(await get(asset)).body, await alias()]).toEqual(['one', 'Æ"one"']);
    pack('changed');
    expect([(await get(asset)).body, await alias()]).toEqual(['changed', 'Æ"changed"']);
  });
});

describe('files', () => {
  const loader = '/_page/runtime/@microsoft/sp-loader/dist/sp-loader-assembly_en-us.js';

  test('of the runtime are the real ones, and known ones are not sent again', async () => {
    const { status, headers, body } = await get(loader);
    expect([status, body.length > 500_000]).toEqual([200, true]);
    expect((await get(loader, { 'if-none-match': headers.etag ?? '' })).status).toBe(304);
    expect(headers['cache-control']).toBe('no-cache');
  });

  test('with their content in the name are kept', async () => {
    const { headers } = await get('/_page/webPart/web-part_0123456789abcdef0123.js');
    expect(headers['cache-control']).toBe('max-age=31536000, immutable');
  });

  test.each([
    '/_page/runtime/@microsoft/sp-loader/package.json',
    '/_page/runtime/@microsoft/sp-loader/dist/tsdoc-metadata.json',
    '/_page/runtime/@microsoft/sp-loader/dist/../package.json',
    '/_page/runtime/@microsoft/sp-loader/dist/..%2f..%2f..%2f..%2flocalTenant/start.js',
    '/_page/runtime/tslib/..%5c..%5cjest.config.js',
    '/_page/runtime/jest/bin/jest.js',
    '/_page/runtime/tslib/.js',
    '/_page/assets/../webPart.sppkg',
    '/_page/stubs/constructor',
    '/_page/webPart/__proto__',
    '/_page/',
  ])('%s is not there', async (path) => {
    expect((await get(path)).status).toBe(404);
  });
});
