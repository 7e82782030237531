import { danishToday, daysLater, isDay } from '../../../workspace';
import type { Meeting } from '../meeting/meeting';

/** Minutes that are never approved must not keep what was confided for ever: months from the meeting. */
const unapproved = 12;

/** The same day of the month some months later; the last day of a shorter month. @param day `YYYY-MM-DD` */
export function monthsLater(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}

/**
 * The day on which dilemmas of a meeting are deleted, `YYYY-MM-DD`.
 * @param months from approved minutes, as the municipality has chosen
 */
export function deletedOn(meeting: Pick<Meeting, 'day' | 'state' | 'approvedOn'>, months: number): string {
  const { day, state, approvedOn } = meeting;
  if (state === 'approved') return monthsLater(isDay(approvedOn) ? approvedOn : day, months);
  return monthsLater(day, state === 'cancelled' ? months : Math.max(months, unapproved));
}

/**
 * Dilemmas whose time is up. One whose meeting is gone is shown nowhere, so its time is up, too.
 * @param meetings those of the group that can be read
 * @param isThere whether there is a row of a meeting at all, readable or not
 * @param now by SharePoint's clock: a device's own may be wrong, and what is deleted does not come back
 */
export function expired<D extends { readonly meeting: string }>(
  dilemmas: readonly D[],
  meetings: readonly Pick<Meeting, 'key' | 'day' | 'state' | 'approvedOn'>[],
  isThere: (meeting: string) => boolean,
  months: number,
  now: number,
): D[] {
  const today = danishToday(now);
  return dilemmas.filter((dilemma) => {
    const meeting = meetings.find(({ key }) => key === dilemma.meeting);
    return meeting ? deletedOn(meeting, months) <= today : !isThere(dilemma.meeting);
  });
}

/** Days from which on it is said that dilemmas are about to go. */
const notice = 30;

/** Meetings whose dilemmas are deleted within a month, the first first. @param today `YYYY-MM-DD` */
export function announced<M extends Pick<Meeting, 'key' | 'day' | 'state' | 'approvedOn'>>(
  meetings: readonly M[],
  dilemmas: readonly { readonly meeting: string }[],
  months: number,
  today: string,
): { readonly meeting: M; readonly on: string }[] {
  return meetings
    .filter(({ key }) => dilemmas.some(({ meeting }) => meeting === key))
    .map((meeting) => ({ meeting, on: deletedOn(meeting, months) }))
    .filter(({ on }) => on <= daysLater(today, notice))
    .sort((a, b) => a.on.localeCompare(b.on));
}
