import * as v from 'valibot';
import type { NewRow, Row } from '../../../contracts/listSchema';
import { fieldTypes, type resourcePersons } from '../../../lists';

export type PersonRow = Row<typeof resourcePersons>;
export type PersonFields = Partial<NewRow<typeof resourcePersons>>;

/** The name stands before them. */
export const textColumns = ['JobTitle', 'Role', 'Institution', 'Phone', 'Mail'] as const;
export const briefColumns = ['JobTitle', 'Phone', 'Mail'] as const;
export const dayColumns = ['AwayUntil', 'TrainedOn'] as const;
export const columns = ['Title', ...textColumns, ...dayColumns, 'AreaKeys', 'Themes', 'Substitute'] as const;
export type PersonColumn = (typeof columns)[number];

export type TypedPerson = Readonly<Record<PersonColumn, string>>;
export type PersonProblem = 'name' | 'tooLong' | 'phone' | 'mail' | 'reach' | 'areas';

const isDay = (column: PersonColumn) => (dayColumns as readonly string[]).includes(column);

/** What a form shows of a row: nothing where there is none, days without their time. */
export function typedFrom(row: PersonRow | undefined): TypedPerson {
  const shown = (column: PersonColumn) => {
    const value = row?.fields[column];
    if (typeof value !== 'string') return '';
    if (!isDay(column)) return value;
    const day = v.safeParse(fieldTypes.day, value);
    return day.success ? day.output : '';
  };
  return Object.fromEntries(columns.map((column) => [column, shown(column)])) as Record<PersonColumn, string>;
}

/** What is wrong with what was typed. A person whom nobody can reach, or who covers nothing, is no help. */
export function problemsOf(typed: TypedPerson): Partial<Record<PersonColumn, PersonProblem>> {
  const text = (column: PersonColumn) => typed[column].trim();
  return {
    ...(text('Title') === '' && { Title: 'name' }),
    ...(text('Phone') === '' && text('Mail') === '' && { Phone: 'reach' }),
    ...(text('Phone') !== '' && !v.is(fieldTypes.phone, text('Phone')) && { Phone: 'phone' }),
    ...(text('Mail') !== '' && !v.is(fieldTypes.mail, text('Mail')) && { Mail: 'mail' }),
    ...(text('AreaKeys') === '' && { AreaKeys: 'areas' }),
    ...Object.fromEntries(
      columns.filter((column) => text(column).length > 255).map((column) => [column, 'tooLong']),
    ),
  };
}

/** Only what was changed: what somebody else writes meanwhile in another column stays theirs. */
export function changed(before: TypedPerson, after: TypedPerson): PersonFields {
  return Object.fromEntries(
    columns
      .filter((column) => before[column] !== after[column].trim())
      .map((column) => [column, stored(column, after[column])]),
  );
}

/** A day that is taken away is nothing, not an empty text, which SharePoint takes for no day. */
function stored(column: PersonColumn, text: string): string | null {
  return isDay(column) && text.trim() === '' ? null : text.trim();
}

/** The values some columns had, to go back to. */
export function valuesOf(row: PersonRow, names: readonly string[]): PersonFields {
  const fields = row.fields as Readonly<Record<string, unknown>>;
  return Object.fromEntries(names.map((name) => [name, fields[name] ?? null])) as PersonFields;
}

/** A removed row as it is made again. */
export function madeAgain({ fields }: PersonRow): NewRow<typeof resourcePersons> {
  const known = [...columns, 'ConfirmedOn'] as readonly string[];
  const kept = Object.entries(fields).filter(
    ([name, value]) => known.includes(name) && value !== null && value !== undefined && value !== '',
  );
  return Object.fromEntries(kept) as unknown as NewRow<typeof resourcePersons>;
}

export const listOf = (text: string) =>
  text
    .split(';')
    .map((one) => one.trim())
    .filter(Boolean);

/** @param chosen whether `one` is to be among those listed */
export function withOne(text: string, one: string, chosen: boolean): string {
  return [...listOf(text).filter((other) => other !== one), ...(chosen ? [one] : [])].join(';');
}
