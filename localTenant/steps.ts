/** What `npm start` builds before it serves, and from what. */
import { join } from 'node:path';
import type { Addresses } from './addresses';
import type { BuildStep } from './build';
import { tabConfiguration } from './configuration';

/** Folders of the two builds, from the project's root. */
export const built = { tab: 'out/tab', localTenant: 'out/localTenant' } as const;

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
      output: built.localTenant,
      run: [...vite, '--config', 'localTenant/vite.config.mts'],
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

/** What the page that plays Teams imports from beside its folder. */
const shared = ['addresses', 'people', 'team', 'userPrincipalName'].map((name) => `localTenant/${name}.ts`);
