/** What a page may leave behind it, seen from inside every frame: each trace as one line. */
import type { Page } from '@playwright/test';

/** Before the page is opened. What is written, sent, said or put into history from then on is noted. */
export async function watchForTraces(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const traces: string[] = [];
    Object.assign(window, { traces });
    // React's scheduler sends itself an empty message for each turn of work.
    const empty = (name: string, args: readonly unknown[]) => name === 'postMessage' && args[0] === null;
    const note = (owner: object, ...names: string[]) => {
      for (const name of names) {
        const real: unknown = Reflect.get(owner, name);
        if (typeof real !== 'function') continue;
        Reflect.set(owner, name, function (this: unknown, ...args: unknown[]): unknown {
          if (!empty(name, args)) traces.push(`${name} ${args.map(String).join(' ')}`);
          const answer: unknown = Reflect.apply(real, this, args);
          return answer;
        });
      }
    };
    note(Storage.prototype, 'setItem', 'removeItem', 'clear');
    note(IDBFactory.prototype, 'open', 'deleteDatabase');
    note(IDBObjectStore.prototype, 'put', 'add', 'delete', 'clear');
    note(CacheStorage.prototype, 'open');
    note(Cache.prototype, 'put', 'add', 'addAll');
    note(History.prototype, 'pushState', 'replaceState', 'go', 'back', 'forward');
    note(window, 'fetch', 'open');
    note(XMLHttpRequest.prototype, 'open', 'send');
    note(Navigator.prototype, 'sendBeacon');
    note(BroadcastChannel.prototype, 'postMessage');
    note(MessagePort.prototype, 'postMessage');
    note(console, 'log', 'info', 'debug', 'warn', 'error', 'table', 'trace', 'dir');
    const cookie = Object.getOwnPropertyDescriptor(Document.prototype, 'cookie');
    Object.defineProperty(Document.prototype, 'cookie', {
      configurable: true,
      get: () => String(cookie?.get?.call(document)),
      set(this: Document, value: string) {
        traces.push(`cookie ${value}`);
        cookie?.set?.call(this, value);
      },
    });
    for (const event of ['hashchange', 'popstate', 'message', 'storage'])
      window.addEventListener(event, (happened) =>
        traces.push(`${event} ${happened instanceof MessageEvent ? JSON.stringify(happened.data) : ''}`),
      );
  });
}

/** What has been left since the page was opened or the traces were last forgotten. */
export async function traces(page: Page): Promise<string[]> {
  const found = page.frames().map((frame) => frame.evaluate(() => Reflect.get(window, 'traces') as string[]));
  return (await Promise.all(found)).flat();
}

export async function forgetTraces(page: Page): Promise<void> {
  for (const frame of page.frames())
    await frame.evaluate(() => void (Reflect.get(window, 'traces') as string[]).splice(0));
}

/** Everything that is kept: addresses, history's length, storage and cookies of every frame. */
export async function kept(page: Page): Promise<string> {
  const frames = page.frames().map((frame) =>
    frame.evaluate(async () => ({
      address: window.location.href,
      title: document.title,
      history: window.history.length,
      state: JSON.stringify(window.history.state),
      local: JSON.stringify(localStorage),
      session: JSON.stringify(sessionStorage),
      name: window.name,
      databases: (await indexedDB.databases())
        .map(({ name, version }) => `${name ?? ''} ${version ?? ''}`)
        .sort(),
      caches: (await caches.keys()).sort(),
    })),
  );
  const cookies = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).sort();
  return JSON.stringify({ frames: await Promise.all(frames), cookies }, null, 1);
}

/** Every open page asks each 10 s what others changed, in the same words whatever it shows. That is nobody's trace. */
export function isAboutTheReader(trace: string | { readonly path: string }): boolean {
  return !/_api\/web\/getchanges\b/i.test(typeof trace === 'string' ? trace : trace.path);
}
