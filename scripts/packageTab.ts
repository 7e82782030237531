/** Makes a built tab ready for one tenant: its configuration beside it, its numbers in the HTML, headers for its host. */
import { createHash } from 'node:crypto';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseConfiguration } from '../src/hosts/teamsTab/configuration';
import { tenantOf } from '../src/hosts/teamsTab/tenant';
import { firstHtml } from './firstHtml';
import { writeOfflineWorker } from './offlineWorker';
import { tabHeaders } from './tabHeaders';

export interface PackageTabOptions {
  /** Folder that `vite build` made. */
  readonly build: string;
  /** The parsed `tenant.json`; refused with the line to mend when it is wrong. */
  readonly configuration: unknown;
  /** Folder to fill; what was in it goes. */
  readonly out: string;
}

/** @throws {ConfigurationError} */
export async function packageTab(options: PackageTabOptions): Promise<void> {
  const configuration = parseConfiguration(options.configuration);
  const { markup, css } = firstHtml(tenantOf(configuration));
  const styleSheet = `assets/first-${createHash('sha256').update(css).digest('hex').slice(0, 8)}.css`;
  await rm(options.out, { recursive: true, force: true });
  await mkdir(options.out, { recursive: true });
  await cp(options.build, options.out, {
    recursive: true,
    filter: (source) => !/[\\/]\.(vite|inputs)$/.test(source),
  });
  const html = (await readFile(join(options.build, 'index.html'), 'utf8'))
    .replace(
      '<!-- packaging:head -->',
      `<link rel="stylesheet" href="./${styleSheet}" />\n    ` +
        '<link rel="preload" href="./tenant.json" as="fetch" crossorigin="anonymous" />',
    )
    .replace('<!-- packaging:first -->', () => markup);
  await Promise.all([
    writeFile(join(options.out, 'index.html'), html),
    writeFile(join(options.out, styleSheet), css),
    writeFile(join(options.out, 'tenant.json'), JSON.stringify(configuration, null, 2)),
    writeFile(join(options.out, 'headers.json'), JSON.stringify(tabHeaders(configuration), null, 2)),
  ]);
  await writeOfflineWorker(options.build, options.out, [styleSheet]);
}
