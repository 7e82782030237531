/**
 * What shipped code takes from the browser around it, lent by the simulation for the time of one meeting: the network,
 * chance, and the zero-length timers of PnPjs, which would let time pass unseen.
 */
import type { World } from './world';

type Fetch = typeof globalThis.fetch;

/** @returns gives everything back */
export function borrow(world: World, random: () => number, network: Fetch): () => void {
  const own = { fetch: globalThis.fetch, setTimeout: globalThis.setTimeout, random: Math.random };
  const soon = (act: (...values: unknown[]) => void, milliseconds = 0, ...values: unknown[]) => {
    if (milliseconds > 0) return own.setTimeout(act, milliseconds, ...values);
    void world.doing(new Promise<void>((done) => setImmediate(done))).then(() => act(...values));
    return 0;
  };
  globalThis.fetch = network;
  globalThis.setTimeout = soon as unknown as typeof setTimeout;
  Math.random = random;
  return () => {
    globalThis.fetch = own.fetch;
    globalThis.setTimeout = own.setTimeout;
    Math.random = own.random;
  };
}
