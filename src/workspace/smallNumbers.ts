/** A small number may be somebody: in a small municipality it can point to a person without any name. */
const step = 5;

/** A number of people or courses of events as it may be shown: 0, `few` for 1-4, otherwise to the nearest 5. */
export type ShownCount = number | 'few';

/**
 * One rule for each number by itself, totals too: nothing that is shown is exact, so nothing that is kept back can be
 * worked out by taking one from another.
 */
export function shownCount(count: number): ShownCount {
  if (count <= 0) return 0;
  return count < step ? 'few' : Math.round(count / step) * step;
}
