/** Tells the tab's service worker what it keeps: the page, its files and the supplied content, under one version. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

interface Chunk {
  readonly file: string;
  readonly css?: readonly string[];
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
}
type Manifest = Readonly<Record<string, Chunk>>;

/** What is of no use without SharePoint or Teams. */
const needNetwork = [
  'signedInSite.ts',
  'tabConfiguration/TabConfiguration.tsx',
  '../../app/SettingsRoute.ts',
  '../../guard/index.ts',
  '../../features/meetings/minutesFile/wordFile.ts',
  '../../features/meetings/minutesFile/pdfFile.ts',
  '../../features/meetings/minutesFile/fontFiles.ts',
];

/** @param more files that packaging adds to the build, from the tab's folder */
export async function writeOfflineWorker(build: string, out: string, more: readonly string[]): Promise<void> {
  const from = join(build, '.vite', 'manifest.json');
  if (!existsSync(from)) return;
  const manifest = JSON.parse(await readFile(from, 'utf8')) as Manifest;
  const files = [...filesOf(manifest, 'index.html'), ...more, 'tenant.json'];
  const version = createHash('sha256');
  for (const file of ['index.html', ...files]) version.update(file).update(await readFile(join(out, file)));
  const packaged = { version: version.digest('hex').slice(0, 12), files: ['./', ...files] };
  const worker = join(out, 'serviceWorker.js');
  const code = await readFile(worker, 'utf8');
  await writeFile(worker, `self.packaged=${JSON.stringify(packaged)};\n${code}`);
}

/** A chunk's own file and those of all it may ask for, except what needs SharePoint. */
function filesOf(manifest: Manifest, name: string, seen = new Set<string>()): string[] {
  const chunk = manifest[name];
  if (!chunk || seen.has(name) || needNetwork.includes(name)) return [];
  seen.add(name);
  const further = [...(chunk.imports ?? []), ...(chunk.dynamicImports ?? [])];
  return [chunk.file, ...(chunk.css ?? []), ...further.flatMap((other) => filesOf(manifest, other, seen))];
}
