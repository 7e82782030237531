import type { ColumnWords } from './decisionProps';

/** A value as it is read: what a feature makes of it, or the text itself. */
export function columnText(column: ColumnWords | undefined, value: unknown): string {
  if (value === undefined || value === null || value === '') return '';
  if (column?.shown) return column.shown(value);
  return typeof value === 'string' ? value : JSON.stringify(value);
}
