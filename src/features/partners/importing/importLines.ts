import * as v from 'valibot';
import type { Row } from '../../../contracts/listSchema';
import type { Table } from '../../../files';
import { fieldTypes, type partners } from '../../../lists';
import { partnerKindIn } from '../partnerKinds';
import { type ImportedColumn, importedColumns, type Mapping } from './mapping';

type PartnerRow = Row<typeof partners>;
type Fields = Readonly<Partial<Record<ImportedColumn, string>>>;

/** Why a line of the file cannot be used as it is. */
export type LineProblem =
  'broken' | 'noName' | 'noWayToReach' | 'phone' | 'mail' | 'formula' | 'tooLong' | 'personal';

/** What becomes of one line of the file. Nothing is written before a person says so. */
export type ImportLine = {
  /** As a spreadsheet counts. */
  readonly number: number;
  readonly fields: Fields;
} & (
  | { readonly what: 'new'; readonly key: string }
  /** It is in the list, and the file says something else or more. */
  | { readonly what: 'change'; readonly key: string; readonly before: Fields }
  | { readonly what: 'same' }
  /** The file has it on an earlier line. */
  | { readonly what: 'twice'; readonly first: number }
  | { readonly what: 'unusable'; readonly problem: LineProblem }
);

const longColumns: ReadonlySet<ImportedColumn> = new Set(['Purpose', 'Agreement'] as const);

/**
 * Holds a file against the list. An empty cell never empties what the list has.
 * @param newKey makes the key of a new row
 */
export function importLines(
  table: Table,
  mapping: Mapping,
  rows: readonly PartnerRow[],
  newKey: () => string,
): readonly ImportLine[] {
  const known = new Map<string, PartnerRow>();
  for (const row of rows) for (const name of namesOf(row.fields)) if (!known.has(name)) known.set(name, row);
  const seen = new Map<string, number>();
  return table.rows.map(({ number, cells, broken }) => {
    const fields = fieldsFrom(cells, mapping);
    const problem = broken ? 'broken' : problemIn(cells, mapping, fields);
    if (problem) return { number, fields, what: 'unusable', problem };
    const names = namesOf(fields);
    const first = names.map((name) => seen.get(name)).find((line) => line !== undefined);
    if (first !== undefined) return { number, fields, what: 'twice', first };
    for (const name of names) seen.set(name, number);
    const row = names.map((name) => known.get(name)).find((found) => found !== undefined);
    if (!row) return { number, fields, what: 'new', key: newKey() };
    const { changed, before } = difference(fields, row);
    // A row typed in SharePoint has no key of ours: it is left to who typed it.
    if (Object.keys(changed).length === 0 || row.key === '') return { number, fields, what: 'same' };
    return { number, fields: changed, what: 'change', key: row.key, before };
  });
}

function fieldsFrom(cells: readonly string[], mapping: Mapping): Fields {
  const cell = (column: ImportedColumn) => cells[mapping[column] ?? -1] ?? '';
  const given = importedColumns.flatMap((column) =>
    column !== 'Kind' && cell(column) !== '' ? [[column, tidy(column, cell(column))] as const] : [],
  );
  const kind = partnerKindIn(cell('Kind'));
  return {
    ...Object.fromEntries(given),
    Kind: kind === 'other' ? partnerKindIn(`${cell('Kind')} ${cell('Title')} ${cell('Mail')}`) : kind,
  };
}

/** Phone numbers are grouped as Danes write them. */
function tidy(column: ImportedColumn, cell: string): string {
  if (column !== 'Phone') return cell;
  const digits = cell.replace(/^(\+|00)45(?=[\s\d])/, '').replace(/[\s().\-–/]/g, '');
  return /^\d{8}$/.test(digits) ? digits.replace(/(\d\d)(?=\d)/g, '$1 ') : cell;
}

function problemIn(cells: readonly string[], mapping: Mapping, fields: Fields): LineProblem | undefined {
  const used = Object.values(mapping).map((place) => cells[place] ?? '');
  if (used.some((cell) => /^\s*[=@]/.test(cell))) return 'formula';
  if (!fields.Title) return 'noName';
  for (const column of importedColumns)
    if ((fields[column] ?? '').length > (longColumns.has(column) ? 5000 : 255)) return 'tooLong';
  if (fields.Phone && !v.is(fieldTypes.phone, fields.Phone)) return 'phone';
  if (fields.Mail && !v.is(fieldTypes.mail, fields.Mail)) return 'mail';
  return fields.Phone || fields.Mail ? undefined : 'noWayToReach';
}

/** By which a partner is known again: the mailbox, or the name with the number. A police number serves many. */
function namesOf(fields: Readonly<Partial<Record<string, unknown>>>): readonly string[] {
  const text = (column: ImportedColumn) => {
    const value = fields[column];
    return typeof value === 'string' ? plain(value) : '';
  };
  const mail = text('Mail');
  const phone = text('Phone').replaceAll(' ', '');
  return [`${text('Title')}|${phone}`, ...(mail ? [`${text('Title')}|${mail}`] : [])];
}

/** Without what makes no difference to people: capital letters, and spaces but one between words. */
function plain(value: string): string {
  return value.toLocaleLowerCase('da').replace(/\s+/g, ' ').trim();
}

function difference(fields: Fields, row: PartnerRow) {
  const changed: Partial<Record<ImportedColumn, string>> = {};
  const before: Partial<Record<ImportedColumn, string>> = {};
  for (const column of importedColumns) {
    const value = fields[column];
    const present = row.fields[column];
    const now = typeof present === 'string' ? present : '';
    // A kind that somebody has chosen is worth more than one that was guessed.
    if (value === undefined || plain(value) === plain(now) || (column === 'Kind' && now.trim() !== ''))
      continue;
    changed[column] = value;
    before[column] = now;
  }
  return { changed, before };
}
