/** How often something can be done, and how long it takes. */

export interface Measured {
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p95: number;
}

/** @param at how many at a time; @param milliseconds how long to go on */
export async function measure(
  work: (turn: number) => Promise<unknown>,
  { at, milliseconds = 2000 }: { readonly at: number; readonly milliseconds?: number },
): Promise<Measured> {
  const took: number[] = [];
  const begin = performance.now();
  let turn = 0;
  const one = async (): Promise<void> => {
    while (performance.now() - begin < milliseconds) {
      const start = performance.now();
      turn += 1;
      await work(turn);
      took.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: at }, one));
  return measured(took, performance.now() - begin);
}

/** @param took milliseconds of each; @param elapsed milliseconds of all */
export function measured(took: readonly number[], elapsed: number): Measured {
  const sorted = [...took].sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN;
  return { perSecond: (took.length / elapsed) * 1000, p50: at(0.5), p95: at(0.95) };
}
