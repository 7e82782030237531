import type { OpeningSpan, Weekday } from '../../contracts/helpNumber';
import { isUncertainDay } from './uncertainDays';

/** A time by Danish clocks, as it is said to a reader. */
export interface ClockTime {
  /** `HH:MM` */
  readonly time: string;
  /** 0 today, 1 tomorrow. */
  readonly inDays: number;
  readonly weekday: Weekday;
}

/**
 * `uncertain`: a public holiday, of which the hours say nothing. No `closesAt`: never closes. No `opensAt`: not within
 * the days that can be promised.
 */
export type OpenState =
  | { readonly state: 'open'; readonly closesAt?: ClockTime }
  | { readonly state: 'closed' | 'uncertain'; readonly opensAt?: ClockTime };

/** Minutes from midnight of today; `to` is past the end. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

const day = 1_440;
const daysAhead = 14;

/**
 * Whether somebody answers now, from hours in Danish wall-clock time. It promises an opening only on days that are no
 * public holiday. Nothing where no hours are known.
 */
export function openState(hours: readonly OpeningSpan[] | undefined, now: Date): OpenState | undefined {
  if (!hours?.length) return undefined;
  const today = danishNow(now);
  const planned = stretches(hours, today.date, () => true);
  const at = (stretch: Stretch) => stretch.from <= today.minutes && today.minutes < stretch.to;
  const current = planned.find(at);
  if (current && current.to >= daysAhead * day) return { state: 'open' };
  const promised = stretches(hours, today.date, (date) => !isUncertainDay(date));
  const next = promised.find(({ from }) => from > today.minutes);
  const opensAt = next && clockTime(next.from, Math.floor(next.from / day), today.date);
  const sure = promised.find(at);
  // An end at midnight is said as 24:00 of the day that ends.
  if (sure) return { state: 'open', closesAt: clockTime(sure.to, Math.ceil(sure.to / day) - 1, today.date) };
  return { state: current ? 'uncertain' : 'closed', opensAt };
}

/** The hours laid out from yesterday and on, with those that touch made one. */
function stretches(
  hours: readonly OpeningSpan[],
  today: string,
  counts: (date: string) => boolean,
): Stretch[] {
  const single: Stretch[] = [];
  for (let offset = -1; offset <= daysAhead; offset += 1) {
    const date = dayAfter(today, offset);
    if (!counts(date)) continue;
    for (const span of hours.filter(({ days }) => days.includes(weekdayOf(date)))) {
      const [from, to] = [minutesOf(span.from), minutesOf(span.to)];
      single.push({ from: offset * day + from, to: offset * day + (to <= from ? to + day : to) });
    }
  }
  return single.sort((a, b) => a.from - b.from).reduce<Stretch[]>(joined, []);
}

function joined(done: Stretch[], next: Stretch): Stretch[] {
  const last = done.at(-1);
  if (!last || next.from > last.to) return [...done, next];
  return [...done.slice(0, -1), { from: last.from, to: Math.max(last.to, next.to) }];
}

/** Swedish locale writes days and times as ISO 8601 does. */
const isoClock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Copenhagen',
  dateStyle: 'short',
  timeStyle: 'short',
});

function danishNow(now: Date): { readonly date: string; readonly minutes: number } {
  const [date = '', time = ''] = isoClock.format(now).split(' ');
  return { date, minutes: minutesOf(time) };
}

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}

function dayAfter(date: string, days: number): string {
  return new Date(Date.parse(date) + days * day * 60_000).toISOString().slice(0, 10);
}

function weekdayOf(date: string): Weekday {
  return (new Date(date).getUTCDay() || 7) as Weekday;
}

function clockTime(minutes: number, inDays: number, today: string): ClockTime {
  const rest = minutes - inDays * day;
  const two = (n: number) => String(n).padStart(2, '0');
  return {
    time: `${two(Math.floor(rest / 60))}:${two(rest % 60)}`,
    inDays,
    weekday: weekdayOf(dayAfter(today, inDays)),
  };
}
