/** A place below the group's meetings, as the end of its address says it. */
export type Place =
  | { readonly kind: 'all' | 'next' | 'closed' | 'learning' | 'questions' | 'group' }
  | { readonly kind: 'year'; readonly year: string }
  /** A meeting's key is a GUID: no other place can be mistaken for one. */
  | { readonly kind: 'meeting'; readonly key: string };

const named = ['next', 'closed', 'learning', 'questions', 'group'] as const;

/** @param end what stands behind `#/meetings/` */
export function placeOf(end: string | undefined): Place {
  if (end === undefined) return { kind: 'all' };
  const kind = named.find((name) => name === end);
  if (kind) return { kind };
  const [, year] = /^year-(\d{4})$/.exec(end) ?? [];
  return year === undefined ? { kind: 'meeting', key: end } : { kind: 'year', year };
}

export const yearEnd = (year: string): string => `year-${year}`;
