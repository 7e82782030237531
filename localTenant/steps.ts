/** What `npm start` builds before it serves, and from what; and the web part, which is built when it is first opened. */
import { join } from 'node:path';
import type { Addresses } from './addresses';
import type { BuildStep } from './build';
import { tabConfiguration } from './configuration';

/** Folders of the builds, from the project's root. */
export const built = {
  tab: 'out/tab',
  teamsHost: 'out/localTenant/teamsHost',
  sitePage: 'out/localTenant/sitePage',
  webPart: 'sharepoint/solution',
} as const;

const vite = ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'];

/** @param packaged folder for the tab with the local configuration in it, different for every port */
export function buildSteps(addresses: Addresses, packaged: string): readonly BuildStep[] {
  const configuration = tabConfiguration(addresses);
  return [
    {
      name: 'the tab',
      inputs: ['src', 'vite.config.mts', 'package-lock.json', 'tsconfig.json'],
      output: built.tab,
      run: vite,
    },
    {
      name: 'the page that plays Teams',
      inputs: ['localTenant/teamsHost', ...shared, 'localTenant/vite.config.mts'],
      output: built.teamsHost,
      run: [...vite, '--config', 'localTenant/vite.config.mts'],
    },
    {
      name: 'the pages of SharePoint',
      inputs: ['localTenant/sharepoint/pages', ...shared, 'localTenant/vite.config.mts'],
      output: built.sitePage,
      run: [...vite, '--config', 'localTenant/vite.config.mts', '--mode', 'sitePage'],
    },
    {
      name: 'the package of the tab',
      inputs: [built.tab, 'src', 'scripts'],
      settings: JSON.stringify(configuration),
      output: packaged,
      run: async () => {
        const { packageTab } = await import('../scripts/packageTab');
        await packageTab({ build: join(__dirname, '..', built.tab), configuration, out: packaged });
      },
    },
  ];
}

/** SharePoint's own toolchain takes its time, so this is no part of `npm start`: the first page with it builds it. */
export const webPartStep: BuildStep = {
  name: 'the web part',
  inputs: [
    ...['src', 'config', 'package-lock.json', 'tsconfig.json', 'tsconfig.heft.json'],
    ...['sharepoint/assets', 'scripts/buildWebPart.ts'],
  ],
  output: built.webPart,
  // Heft cleans its own folders.
  mark: 'out/webPart',
  run: ['--import', 'tsx', 'scripts/buildWebPart.ts'],
};

/** What the pages that play Microsoft's import from beside their folders. */
const shared = ['addresses', 'honourTeam', 'people', 'dom', 'team', 'userPrincipalName'].map(
  (name) => `localTenant/${name}.ts`,
);
