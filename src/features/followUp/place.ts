/** A place below the overview, as the end of its address says it; anything else is the overview itself. */
export const places = ['all', 'counts', 'selfCheck'] as const;
export type Place = (typeof places)[number];

/** @param end what stands behind `#/overview/` */
export const placeOf = (end: string | undefined): Place => places.find((place) => place === end) ?? 'all';
