/** A busy machine is slow without anything being wrong: what hangs is found after half a minute, not after five seconds. */
jest.setTimeout(30_000);
