/** Fewer than this may be somebody: in a small municipality a number alone can point to a person. */
const fewest = 5;

/** A number that may be shown; `few`: from 1 to 4, or kept back so that such a one cannot be worked out. */
export type ShownCount = number | 'few';

/**
 * Counts of people or courses of events as they may be shown, in the order they came. Where one alone would be kept back
 * it could be worked out from what is said of all, so the next smallest is kept back with it.
 */
export function withoutSmallNumbers(counts: readonly number[]): ShownCount[] {
  const kept = new Set(counts.flatMap((count, at) => (count > 0 && count < fewest ? [at] : [])));
  if (kept.size === 1) {
    const others = counts.flatMap((count, at) => (count > 0 && !kept.has(at) ? [{ count, at }] : []));
    const next = others.sort((a, b) => a.count - b.count)[0];
    if (next) kept.add(next.at);
  }
  return counts.map((count, at) => (kept.has(at) ? 'few' : count));
}
