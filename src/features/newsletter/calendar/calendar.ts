import type { Newsletter, NewsletterState } from '../newsletter';
import { monthAfter, monthOfDay, monthsOf } from '../month/months';

/** `missed`: the month is over and nothing came out. `early`: it was over before the first newsletter. `open`: nobody has begun. */
export type MonthState = NewsletterState | 'missed' | 'early' | 'open';

export interface CalendarMonth {
  readonly month: string;
  readonly state: MonthState;
  readonly newsletter: Newsletter | undefined;
}

/** @param today `YYYY-MM-DD` */
export function calendarOf(all: readonly Newsletter[], year: number, today: string): CalendarMonth[] {
  return monthsOf(year).map((month) => monthIn(all, month, today));
}

export function monthIn(all: readonly Newsletter[], month: string, today: string): CalendarMonth {
  const newsletter = all.find((one) => one.month === month);
  const over = month < monthOfDay(today);
  const isEarly = all.every((one) => one.month > month);
  return {
    ...{ month, newsletter },
    state: newsletter?.state ?? (!over ? 'open' : isEarly ? 'early' : 'missed'),
  };
}

/** This month, until it is out or skipped; then the next one that is neither. */
export function dueNow(all: readonly Newsletter[], today: string): CalendarMonth {
  let due = monthIn(all, monthOfDay(today), today);
  while (due.state === 'published' || due.state === 'skipped')
    due = monthIn(all, monthAfter(due.month), today);
  return due;
}

/** The newest first. */
export function publishedOf(all: readonly Newsletter[]): Newsletter[] {
  return all
    .filter(({ state }) => state === 'published')
    .sort((one, other) => other.month.localeCompare(one.month));
}
