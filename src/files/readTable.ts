import { parse } from 'papaparse';
import { decodeText, type Encoding } from './decodeText';

/** A table as a spreadsheet program saves it as text. */
export interface Table {
  readonly header: readonly string[];
  /** As many cells as the header, each without the spaces around it. */
  readonly rows: readonly TableRow[];
  readonly encoding: Encoding;
  /** See `DecodedText`. */
  readonly garbled: boolean;
}

export interface TableRow {
  /** As a spreadsheet counts, with the header as row 1 and empty rows left out. */
  readonly number: number;
  readonly cells: readonly string[];
  /** It has more cells than the header, or a quotation mark that never closes: what is where cannot be known. */
  readonly broken: boolean;
}

/** Why there is no table: a workbook or another kind of file, nothing in it, or more than is read at once. */
export type NoTable = 'workbook' | 'notText' | 'empty' | 'tooLong';

export type TableRead =
  { readonly ok: true; readonly table: Table } | { readonly ok: false; readonly why: NoTable };

const mostBytes = 5_000_000;
const mostRows = 20_000;
const zip = [0x50, 0x4b, 0x03, 0x04];
const oldOffice = [0xd0, 0xcf, 0x11, 0xe0];
/** By which Excel is told what separates the cells. */
const separatorLine = /^sep=(.)\r?\n/i;

/** Reads a table separated by semicolons, commas, tabs or bars, whichever it is. Never throws. */
export function readTable(bytes: Uint8Array): TableRead {
  if (bytes.length > mostBytes) return { ok: false, why: 'tooLong' };
  if (begins(bytes, zip) || begins(bytes, oldOffice)) return { ok: false, why: 'workbook' };
  const { text, encoding, garbled } = decodeText(bytes);
  if (text.includes('\0')) return { ok: false, why: 'notText' };
  const told = separatorLine.exec(text);
  const lines = told ? text.slice(told[0].length) : text;
  const { data, errors } = parse<string[]>(lines, {
    delimiter: told?.[1] ?? separatorOf(lines),
    skipEmptyLines: 'greedy',
  });
  const [header, ...rest] = data;
  if (header === undefined) return { ok: false, why: 'empty' };
  if (rest.length > mostRows) return { ok: false, why: 'tooLong' };
  const unclosed = new Set(errors.flatMap(({ type, row }) => (type === 'Quotes' ? [row] : [])));
  const rows = rest.map((cells, index) => ({
    number: index + 2,
    cells: header.map((_, column) => asTyped(cells[column] ?? '')),
    broken: unclosed.has(index + 1) || cells.slice(header.length).some((cell) => cell.trim() !== ''),
  }));
  return { ok: true, table: { header: header.map((name) => name.trim()), rows, encoding, garbled } };
}

/** The one that stands most often in the header, outside quotation marks. */
function separatorOf(text: string): string {
  const header = (/\S[^\r\n]*/.exec(text)?.[0] ?? '').replaceAll(/"[^"]*"/g, '');
  const often = (separator: string) => header.split(separator).length;
  return [';', ',', '\t', '|'].reduce((best, other) => (often(other) > often(best) ? other : best));
}

/** Without the apostrophe that `csv` puts before what a spreadsheet would run. */
function asTyped(cell: string): string {
  return cell.trim().replace(/^'(?=\s*[=+\-@])/, '');
}

function begins(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
