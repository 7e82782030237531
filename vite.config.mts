import { defineConfig } from 'vite';

/** Builds the hosted Teams tab: one HTML page, one entry, chunks for what can wait, and its service worker. */
export default defineConfig({
  root: 'src/hosts/teamsTab',
  base: './',
  publicDir: false,
  build: {
    outDir: '../../../out/tab',
    emptyOutDir: true,
    target: 'es2022',
    manifest: true,
    // The polyfill is an inline script, which the tab's content security policy refuses.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: {
        index: 'src/hosts/teamsTab/index.html',
        serviceWorker: 'src/hosts/teamsTab/offline/worker.ts',
      },
      output: {
        // A service worker serves its own folder and what is below it, and is found by its name.
        entryFileNames: ({ name }) => (name === 'serviceWorker' ? '[name].js' : 'assets/[name]-[hash].js'),
      },
      onLog(level, log, report) {
        // Fluent marks its files `use client` for server-side React; it has no meaning in a bundle.
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
      },
    },
  },
});
