import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeOfflineWorker } from './offlineWorker';

const manifest = {
  'index.html': {
    file: 'assets/index-1.js',
    css: ['assets/index-1.css'],
    imports: ['_shared.js'],
    dynamicImports: ['card.tsx', 'signedInSite.ts'],
  },
  '_shared.js': { file: 'assets/shared-1.js', dynamicImports: ['card.tsx'] },
  'card.tsx': { file: 'assets/card-1.js', imports: ['index.html', '_shared.js'] },
  'signedInSite.ts': { file: 'assets/signedInSite-1.js', imports: ['_pnp.js'] },
  '_pnp.js': { file: 'assets/pnp-1.js' },
};
const kept = ['index-1.js', 'index-1.css', 'shared-1.js', 'card-1.js', 'first-1.css'].map(
  (name) => `assets/${name}`,
);

let folder: string;
const packaged = async () => {
  await writeFile(join(folder, 'serviceWorker.js'), 'run();');
  await writeOfflineWorker(folder, folder, ['assets/first-1.css']);
  const [first = '', rest] = (await readFile(join(folder, 'serviceWorker.js'), 'utf8')).split('\n');
  expect(rest).toBe('run();');
  return JSON.parse(/^self\.packaged=(.*);$/.exec(first)?.[1] ?? '') as { version: string; files: string[] };
};
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'offline-'));
  await mkdir(join(folder, '.vite'));
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, '.vite', 'manifest.json'), JSON.stringify(manifest));
  for (const file of [...kept, 'index.html', 'tenant.json']) await writeFile(join(folder, file), file);
});
afterEach(() => rm(folder, { recursive: true }));

it('keeps the page, all it may show without SharePoint, and nothing twice', async () => {
  expect([...(await packaged()).files].sort()).toEqual(['./', ...kept, 'tenant.json'].sort());
});

it('is a new version when any of it changes, and the same when nothing does', async () => {
  const { version } = await packaged();
  expect((await packaged()).version).toBe(version);
  await writeFile(join(folder, 'tenant.json'), 'another number');
  expect((await packaged()).version).not.toBe(version);
});
