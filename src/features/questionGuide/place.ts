/** Where one is in a guide. It lives in memory only: no address, no storage, nothing sent. */
export type Place = 'overview' | 'end' | number;

/** What comes before and after, with `topics` topics between the overview and the end. */
export function neighbours(
  place: Place,
  topics: number,
): { readonly before?: Place; readonly after?: Place } {
  if (place === 'overview') return { after: 0 };
  if (place === 'end') return { before: topics - 1 };
  return {
    before: place === 0 ? 'overview' : place - 1,
    after: place + 1 < topics ? place + 1 : 'end',
  };
}
