import * as v from 'valibot';
import type { Row } from '../../../contracts/listSchema';
import type { Fields } from '../../../contracts/saving';
import { fieldTypes, helpNumbers } from '../../../lists';

export type NumberRow = Row<typeof helpNumbers>;

/** Columns that people write, in the order they are asked for. */
export const writtenColumns = [
  'Title',
  'Phone',
  'Hours',
  'CheckedOn',
  'TitleEnglish',
  'HoursEnglish',
] as const;
export type WrittenColumn = (typeof writtenColumns)[number];
export const requiredColumns = ['Title', 'Phone'] as const satisfies readonly WrittenColumn[];

export type NumberProblem = 'missing' | 'tooLong' | 'notAPhone' | 'notADay' | 'future';

/** What is typed for a column of a number, from what SharePoint holds: a day without its time, everything else as it is. */
export function typedText(column: string, value: unknown): string {
  if (value === undefined || value === null) return '';
  if (column === 'CheckedOn') {
    const day = v.safeParse(fieldTypes.day, value);
    return day.success ? day.output : '';
  }
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** @param today `YYYY-MM-DD` */
export function numberProblem(column: string, text: string, today: string): NumberProblem | undefined {
  const typed = text.trim();
  if (typed === '') return (requiredColumns as readonly string[]).includes(column) ? 'missing' : undefined;
  if (column === 'Phone') return v.is(fieldTypes.phone, typed) ? undefined : 'notAPhone';
  if (column !== 'CheckedOn') return v.is(fieldTypes.shortText, typed) ? undefined : 'tooLong';
  if (!/^\d{4}-\d{2}-\d{2}$/.test(typed) || !v.is(fieldTypes.day, typed)) return 'notADay';
  return typed > today ? 'future' : undefined;
}

/** Swedish locale writes days as ISO 8601 does. */
const isoDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' });

/** The day it is in Denmark, `YYYY-MM-DD`. */
export function danishToday(now: number): string {
  return isoDay.format(now);
}

/** Whether a number was last checked more than twelve months ago; one that never was is not old but unchecked. */
export function isOld(checkedOn: string, today: string): boolean {
  const yearAgo = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
  return checkedOn !== '' && checkedOn < yearAgo;
}

/** A removed row as it is made again. */
export function madeAgain(fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([column, value]) =>
        column in helpNumbers.columns && value !== null && value !== undefined && value !== '',
    ),
  );
}
