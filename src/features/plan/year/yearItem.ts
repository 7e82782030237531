import { asText, isDay, isTime } from '../../../workspace';
import type { YearRow } from '../workRows';

/** What happens in the course of a year, in the order it is listed within a month. */
export const yearKinds = ['meeting', 'briefing', 'revision', 'reminder', 'newsletter', 'status'] as const;
export type YearKind = (typeof yearKinds)[number];

/** Something that returns every year, as it is read. */
export interface YearItem {
  readonly key: string;
  readonly row: YearRow;
  readonly title: string;
  readonly kind: YearKind;
  /** 1-12 */
  readonly month: number;
  /** `YYYY-MM-DD`: the day it is on next; empty where none is set. */
  readonly day: string;
  /** `HH:MM` in Denmark, both or none. */
  readonly startsAt: string;
  readonly endsAt: string;
  readonly owner: string;
  readonly mail: string;
  readonly note: string;
}

/** @returns undefined where the row has no name or no month, and could stand nowhere */
export function yearItemFrom(row: YearRow): YearItem | undefined {
  const said = (column: keyof YearRow['fields']) => asText(column, row.fields[column]).trim();
  const day = isDay(said('Day')) ? said('Day') : '';
  // A day that somebody has set says more than the month beside it.
  const month = day === '' ? Number(said('Month')) : Number(day.slice(5, 7));
  if (said('Title') === '' || !Number.isInteger(month) || month < 1 || month > 12) return undefined;
  const [startsAt, endsAt] = [said('StartsAt'), said('EndsAt')];
  const timed = day !== '' && isTime(startsAt) && isTime(endsAt) && startsAt < endsAt;
  return {
    ...{ key: row.key, row, month, day },
    title: said('Title'),
    kind: yearKinds.find((kind) => kind === said('Kind')) ?? 'reminder',
    ...(timed ? { startsAt, endsAt } : { startsAt: '', endsAt: '' }),
    ...{ owner: said('Owner'), mail: said('OwnerMail'), note: said('Note') },
  };
}

/** As the year goes: by month, then by day, then by kind and name. */
export function inYearOrder(items: readonly YearItem[]): YearItem[] {
  return [...items].sort(
    (a, b) =>
      a.month - b.month ||
      (a.day.slice(5) || '99').localeCompare(b.day.slice(5) || '99') ||
      a.startsAt.localeCompare(b.startsAt) ||
      yearKinds.indexOf(a.kind) - yearKinds.indexOf(b.kind) ||
      a.title.localeCompare(b.title, 'da'),
  );
}

/** The day it is next: as set, or the first of its month, this month or a later one. @param today `YYYY-MM-DD` */
export function nextDay({ day, month }: Pick<YearItem, 'day' | 'month'>, today: string): string {
  if (day !== '') return day;
  const [year, now] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  return `${month < now ? year + 1 : year}-${String(month).padStart(2, '0')}-01`;
}
