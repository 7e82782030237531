/**
 * Builds the scripts of the pages that play Microsoft's: Teams by default, SharePoint's site pages with `--mode sitePage`.
 * Relative addresses, since the page that plays Teams answers on a host of its own and below `/teams/`.
 */
import { resolve } from 'node:path';
import { defineConfig, type UserConfig } from 'vite';

const here = import.meta.dirname;

function built(folder: string): UserConfig['build'] {
  return {
    outDir: resolve(here, '../out/localTenant', folder),
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  };
}

export default defineConfig(({ mode }) =>
  mode === 'sitePage'
    ? {
        root: resolve(here, 'sharepoint/pages/browser'),
        publicDir: false,
        build: {
          ...built('sitePage'),
          // The server writes the page around the script and knows it by name.
          rollupOptions: {
            input: { sitePage: resolve(here, 'sharepoint/pages/browser/main.ts') },
            output: { entryFileNames: '[name].js', assetFileNames: '[name][extname]' },
          },
        },
      }
    : { root: resolve(here, 'teamsHost'), base: './', publicDir: false, build: built('teamsHost') },
);
