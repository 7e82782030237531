/** When the cards have to be looked through again, as the coordinator is reminded of it. */
export type RevisionState = 'none' | 'later' | 'soon' | 'past';

const soonDays = 30;
const day = 24 * 60 * 60_000;

/**
 * @param nextRevision `YYYY-MM-DD`, or undefined
 * @param today the same
 */
export function revisionState(nextRevision: string | undefined, today: string): RevisionState {
  if (nextRevision === undefined) return 'none';
  if (nextRevision < today) return 'past';
  return Date.parse(nextRevision) - Date.parse(today) <= soonDays * day ? 'soon' : 'later';
}

/** The day on which the cards were due for review, where it has gone by: a fact for other parts of the product. */
export function pastRevision(nextRevision = ''): string | undefined {
  return revisionState(dayIn(nextRevision), danishToday()) === 'past' ? nextRevision : undefined;
}

/** Settings are text: only a day counts. */
export function dayIn(text: string): string | undefined {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? text : undefined;
}

/** Swedish locale writes days as ISO 8601 does. */
const isoDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' });

/** The day it is in Denmark, `YYYY-MM-DD`. */
export const danishToday = (): string => isoDay.format(Date.now());
