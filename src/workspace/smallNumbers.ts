/** A small number may be somebody: in a small municipality it can point to a person without any name. */
const step = 5;

/** A number of people or courses of events as it may be shown: 0, `few` for 1-4, otherwise to the nearest 5. */
export type ShownCount = number | 'few';

/**
 * Each number by itself. A sum is not shown beside its parts, not even a rounded one: 8, 8 and 1 would be shown as 10, 10
 * and few, and a sum of 15 would say that the few are one.
 */
export function shownCount(count: number): ShownCount {
  if (count <= 0) return 0;
  return count < step ? 'few' : Math.round(count / step) * step;
}
