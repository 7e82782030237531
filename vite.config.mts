import { build, defineConfig, type Plugin, type Rolldown, type UserConfig } from 'vite';

/** The sign-in window on its own: nobody who is signed in already loads any of it. */
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
        outDir: '../../../out/tab',
        emptyOutDir: false,
        target: 'es2022',
        modulePreload: { polyfill: false },
        rolldownOptions: { input: 'src/hosts/teamsTab/signIn.html' },
      },
    });
  },
};

/** The hosted Teams tab: one HTML page, one entry, chunks for what can wait, and its service worker. */
const tab = (codeSplitting: Rolldown.CodeSplittingOptions = {}): UserConfig => ({
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
        codeSplitting,
        entryFileNames: ({ name }) => (name === 'serviceWorker' ? '[name].js' : 'assets/[name]-[hash].js'),
      },
      onLog(level, log, report) {
        // Fluent marks its files `use client` for server-side React; it has no meaning in a bundle.
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
      },
    },
  },
});

/** Builds the tab; what every visit loads first is one file, which is smaller than the many that sharing would split it into. */
export default defineConfig(async () => {
  const first = await firstLoad();
  const whole = tab({
    includeDependenciesRecursively: false,
    groups: [{ name: 'first', test: (id) => first.has(id) }],
  });
  return { ...whole, plugins: [signInWindow] };
});

/** @returns the modules that the page's entry imports without asking, as a build without groups finds them */
async function firstLoad(): Promise<ReadonlySet<string>> {
  const { build: options, ...rest } = tab();
  const built = await build({
    ...rest,
    configFile: false,
    logLevel: 'warn',
    build: { ...options, write: false, minify: false },
  });
  if (!('output' in built)) throw new Error('Expected one build.');
  const chunks = new Map(
    built.output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file]] : [])),
  );
  const names = [...chunks.values()].filter(({ name }) => name === 'index').map(({ fileName }) => fileName);
  for (const name of names)
    names.push(...(chunks.get(name)?.imports ?? []).filter((other) => !names.includes(other)));
  return new Set(names.flatMap((name) => chunks.get(name)?.moduleIds ?? []));
}
