import type { InBothLanguages } from '../contracts/language';

/** So many numbers share a band. A small number may be somebody: in a small municipality it can point to a person. */
export const bandWidth = 5;

/** Between which two numbers a number lies, both included. */
export interface Band {
  readonly least: number;
  readonly most: number;
}

/**
 * A number of people or courses of events as it is shown to others: the five numbers it is one of. 0 is not told from
 * 1-4: that nobody was helped on says something of the few who came. See docs/decisions/0030-suppression.md.
 */
export function shownCount(count: number): Band {
  const least = Math.floor(Math.max(0, count) / bandWidth) * bandWidth;
  return { least, most: least + bandWidth - 1 };
}

/** A sum that tells no more than its parts do, because it is made of what is shown and of nothing else. */
export function shownSum(bands: readonly Band[]): Band {
  return {
    least: bands.reduce((sum, { least }) => sum + least, 0),
    most: bands.reduce((sum, { most }) => sum + most, 0),
  };
}

/** `under 5` or `10-14`. */
export function bandInWords({ least, most }: Band): InBothLanguages {
  const words = least === 0 ? `under ${most + 1}` : `${least}-${most}`;
  return { da: words, en: words };
}
