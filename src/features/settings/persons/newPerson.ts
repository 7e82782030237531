import * as v from 'valibot';
import { fieldTypes } from '../../../lists';

/** Columns that people write of a resource person. */
export const personColumns = ['Title', 'JobTitle', 'Phone', 'Mail'] as const;
export type PersonColumn = (typeof personColumns)[number];

export type NewPerson = Readonly<Record<PersonColumn, string>>;
export type PersonProblem = 'name' | 'tooLong' | 'phone' | 'mail' | 'reach';

/** What is wrong with what was typed, by column. A person whom nobody can reach is no help. */
export function personProblems(person: NewPerson): Partial<Record<PersonColumn, PersonProblem>> {
  const typed = (column: PersonColumn) => person[column].trim();
  return {
    ...(typed('Title') === '' && { Title: 'name' }),
    ...(typed('Phone') === '' && typed('Mail') === '' && { Phone: 'reach' }),
    ...(typed('Phone') !== '' && !v.is(fieldTypes.phone, typed('Phone')) && { Phone: 'phone' }),
    ...(typed('Mail') !== '' && !v.is(fieldTypes.mail, typed('Mail')) && { Mail: 'mail' }),
    ...Object.fromEntries(
      personColumns.filter((column) => typed(column).length > 255).map((column) => [column, 'tooLong']),
    ),
  };
}
