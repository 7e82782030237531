/** Builds the page that plays Teams. Relative addresses, since it answers on a host of its own and below `/teams/`. */
import { resolve } from 'node:path';
import { defineConfig } from 'vite';

const here = import.meta.dirname;

export default defineConfig({
  root: resolve(here, 'teamsHost'),
  base: './',
  publicDir: false,
  build: {
    outDir: resolve(here, '../out/localTenant'),
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
});
