/** Builds the web part when somebody first opens a page with it: one build at a time, however many look on. */
export type Report = (line: string) => void;

export type BuildState =
  | { readonly kind: 'ready' }
  /** With what the build said last. */
  | { readonly kind: 'building'; readonly said: string; readonly seconds: number }
  | { readonly kind: 'broken'; readonly said: string };

/** Milliseconds that a page waits before it shows that something is being built; an unchanged package is there by then. */
const patience = 1500;

export function packageBuild(ensurePackage: (report: Report) => Promise<void>): () => Promise<BuildState> {
  let running: Promise<BuildState> | undefined;
  let said = '';
  let begun = 0;

  function build(): Promise<BuildState> {
    begun = Date.now();
    said = '';
    return ensurePackage((line) => (said = line))
      .then(
        (): BuildState => ({ kind: 'ready' }),
        (error: unknown): BuildState => ({ kind: 'broken', said: words(error) }),
      )
      .finally(() => (running = undefined));
  }

  return () => {
    running ??= build();
    const seconds = Math.round((Date.now() - begun) / 1000);
    return Promise.race([running, after(patience, (): BuildState => ({ kind: 'building', said, seconds }))]);
  };
}

function after<T>(milliseconds: number, value: () => T): Promise<T> {
  return new Promise((done) => {
    setTimeout(() => done(value()), milliseconds).unref();
  });
}

function words(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
