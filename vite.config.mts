import { build, defineConfig, type Plugin } from 'vite';

const outDir = '../../../out/tab';

/** The sign-in window on its own: built together, the tab's first load would be cut into more and larger pieces. */
const signInWindow: Plugin = {
  name: 'sign-in-window',
  apply: 'build',
  async closeBundle() {
    await build({
      configFile: false,
      logLevel: 'warn',
      root: 'src/hosts/teamsTab',
      base: './',
      publicDir: false,
      build: {
        outDir,
        emptyOutDir: false,
        target: 'es2022',
        modulePreload: { polyfill: false },
        rolldownOptions: { input: 'src/hosts/teamsTab/signIn.html' },
      },
    });
  },
};

/** Builds the hosted Teams tab: one HTML page, one entry, chunks for what can wait, and its service worker. */
export default defineConfig({
  root: 'src/hosts/teamsTab',
  base: './',
  publicDir: false,
  plugins: [signInWindow],
  build: {
    outDir,
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
