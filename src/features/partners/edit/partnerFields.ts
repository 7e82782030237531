import * as v from 'valibot';
import type { Fields } from '../../../contracts/saving';
import { fieldTypes, partners } from '../../../lists';

/** Columns that people write, in the order they are asked for. */
export type WrittenColumn = 'Kind' | 'Title' | 'Role' | 'Phone' | 'Mail' | 'Purpose' | 'Agreement';
export const requiredColumns = ['Title', 'Kind'] as const satisfies readonly WrittenColumn[];
export const longColumns: ReadonlySet<string> = new Set<WrittenColumn>(['Purpose', 'Agreement']);

export type PartnerProblem = 'noName' | 'noKind' | 'tooLong' | 'notAPhone' | 'notAMail';

/** What is typed for a column, from what SharePoint holds: a day without its time, everything else as it is. */
export function typedText(column: string, value: unknown): string {
  if (value === undefined || value === null) return '';
  if (column === 'CheckedOn') {
    const day = v.safeParse(fieldTypes.day, value);
    return day.success ? day.output : '';
  }
  return typeof value === 'string' ? value : JSON.stringify(value);
}

export function partnerProblem(column: string, text: string): PartnerProblem | undefined {
  const typed = text.trim();
  if (typed === '') return column === 'Title' ? 'noName' : column === 'Kind' ? 'noKind' : undefined;
  if (longColumns.has(column)) return v.is(fieldTypes.pageText, typed) ? undefined : 'tooLong';
  if (column === 'Phone') return v.is(fieldTypes.phone, typed) ? undefined : 'notAPhone';
  if (column === 'Mail') return v.is(fieldTypes.mail, typed) ? undefined : 'notAMail';
  return v.is(fieldTypes.shortText, typed) ? undefined : 'tooLong';
}

/** Whether somebody should call and hear if it still holds: it is more than a year since anybody did, or nobody has. */
export function needsCheck(checkedOn: string | undefined, today: string): boolean {
  const yearAgo = `${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;
  return checkedOn === undefined || checkedOn < yearAgo;
}

/** A removed row as it is made again. */
export function madeAgain(fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([column, value]) =>
        column in partners.columns && value !== null && value !== undefined && value !== '',
    ),
  );
}
