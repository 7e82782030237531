import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { packageTab } from './packageTab';

const configuration = {
  clientId: '7f0c2b1e-5a44-4c8e-9b6f-0d2f6f1c9c01',
  authority: 'https://login.microsoftonline.com/organizations',
  staffSite: 'https://fjordby.example/sites/beredskab',
  municipality: 'Fjordby </title> & Omegns Kommune',
  helpNumbers: [{ label: { da: 'Social vagt $& $1', en: 'Duty line' }, number: '01 00 00 20' }],
};

let folder: string;
let out: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'package-'));
  out = join(folder, 'out');
  await mkdir(join(folder, 'build', 'assets'), { recursive: true });
  const html = await readFile(join(__dirname, '../src/hosts/teamsTab/index.html'), 'utf8');
  await writeFile(join(folder, 'build', 'index.html'), html);
  await packageTab({ build: join(folder, 'build'), configuration, out });
});
afterAll(() => rm(folder, { recursive: true }));

it('writes every number into the HTML, where nothing has to run for it to be called', async () => {
  const html = await readFile(join(out, 'index.html'), 'utf8');
  for (const number of ['tel:112', 'tel:114', 'tel:25177374', 'tel:01000020'])
    expect(html).toContain(`href="${number}"`);
  expect(html).toContain('Fjordby &lt;/title&gt; &amp; Omegns Kommune');
  expect(html).toContain('Social vagt $&amp; $1');
  expect(html).not.toContain('packaging:');
  expect(gzipSync(html).length).toBeLessThan(14 * 1024);
});

it('styles that HTML from a file, since the policy allows no style in it', async () => {
  const html = await readFile(join(out, 'index.html'), 'utf8');
  expect(html).not.toMatch(/<style|style=|<script(?! type="module")/);
  const sheet = /href="\.\/(assets\/first-\w+\.css)"/.exec(html)?.[1] ?? '';
  const css = await readFile(join(out, sheet), 'utf8');
  for (const [, token = ''] of css.matchAll(/var\(--(\w+)\)/g)) expect(css).toContain(`--${token}:`);
});

it('lets the tab reach its own SharePoint and nothing else of the kind', async () => {
  const headers = JSON.parse(await readFile(join(out, 'headers.json'), 'utf8')) as Record<
    string,
    Record<string, string>
  >;
  const policy = headers['/*']?.['Content-Security-Policy'] ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("connect-src 'self' https://fjordby.example https://login.microsoftonline.com");
  expect(policy).toMatch(/frame-ancestors [^;]*https:\/\/teams\.microsoft\.com/);
  expect(policy).not.toContain('unsafe');
});

it('refuses a wrong configuration before anything is written', async () => {
  const refused = packageTab({
    build: join(folder, 'build'),
    configuration: { ...configuration, clientId: 'x' },
    out,
  });
  await expect(refused).rejects.toThrow(/^clientId/);
  expect(await readFile(join(out, 'tenant.json'), 'utf8')).toContain(configuration.clientId);
});
