import { type Band, shownCount } from '../../../workspace';
import type { PoliceRow } from '../followUpLists';
import { wholeCount } from '../wholeCount';

/** How many reports the police have told of for a year. */
export interface PoliceFigure {
  readonly year: string;
  readonly count: number;
  /** Who gave it, when, and for which months; empty where nobody has written it. */
  readonly source: string;
}

/** @returns undefined where the row has no year or no number */
export function policeFrom({ fields: { Title, Count, Source } }: PoliceRow): PoliceFigure | undefined {
  const year = typeof Title === 'string' ? Title.trim() : '';
  const count = wholeCount(Count);
  if (!/^20\d{2}$/.test(year) || count === undefined) return undefined;
  return { year, count, source: typeof Source === 'string' ? Source.trim() : '' };
}

export interface PublishedPolice {
  readonly year: string;
  readonly shown: Band;
  readonly source: string;
}

/** As they may be shown to anybody, in the order of the years. */
export function publishedPolice(figures: readonly PoliceFigure[]): PublishedPolice[] {
  return [...figures]
    .sort((a, b) => a.year.localeCompare(b.year))
    .map(({ year, count, source }) => ({ year, source, shown: shownCount(count) }));
}
