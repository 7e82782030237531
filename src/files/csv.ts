import { unparse } from 'papaparse';

/** What a spreadsheet would run as a formula. The apostrophe before it makes it text. */
const startsFormula = /^\s*[=+\-@\t\r]/;

/**
 * A table as RFC 4180 says, with the byte order mark by which Excel knows UTF-8.
 * @param separator a Danish Excel opens a table with semicolons in columns of its own
 */
export function csv(
  header: readonly string[],
  rows: readonly (readonly unknown[])[],
  separator: ',' | ';' = ',',
): string {
  const table = { fields: [...header], data: rows.map((cells) => cells.map(cellOf)) };
  return `\uFEFF${unparse(table, {
    ...{ delimiter: separator, escapeFormulae: startsFormula, newline: '\r\n' },
  })}\r\n`;
}

function cellOf(value: unknown): unknown {
  if (value === undefined || value === null) return '';
  return typeof value === 'object' ? JSON.stringify(value) : value;
}
