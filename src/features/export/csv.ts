const needsQuotes = /[",\r\n]/;
/** What a spreadsheet would run as a formula. The apostrophe shows it as text; the JSON file has the text as it is. */
const startsFormula = /^[\s]*[=+\-@\t\r]/;

/** A table as RFC 4180 says, with the byte order mark by which Excel knows UTF-8. */
export function csv(header: readonly string[], rows: readonly (readonly unknown[])[]): string {
  const lines = [header, ...rows].map((cells) => cells.map(cell).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

function cell(value: unknown): string {
  if (typeof value === 'number') return String(value);
  const text = textOf(value);
  const safe = startsFormula.test(text) ? `'${text}` : text;
  return needsQuotes.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function textOf(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
