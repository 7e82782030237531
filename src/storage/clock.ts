/** Time as storage sees it, so that a simulation can move it. */
export interface Clock {
  /** Milliseconds since 1970, by a clock that people and networks set: for what is kept or shown. */
  now(): number;
  /** Milliseconds since some moment, by a clock that nobody sets: for how long to wait. */
  elapsed(): number;
  /** Settles after that many milliseconds, or at once when `signal` says so. */
  wait(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

export const realClock: Clock = {
  now: () => Date.now(),
  elapsed: () => performance.now(),
  wait: (milliseconds, signal) =>
    new Promise((resolve) => {
      if (signal?.aborted) {
        resolve();
        return;
      }
      const finish = () => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', finish);
        resolve();
      };
      const timer = setTimeout(finish, milliseconds);
      signal?.addEventListener('abort', finish);
    }),
};
