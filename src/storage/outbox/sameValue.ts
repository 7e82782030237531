import type { Column } from '../../contracts/listSchema';

/** Swedish locale writes days as ISO 8601 does. */
const danishDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' });

/**
 * Whether two values of a column mean the same: what a person typed and what SharePoint made of it. An empty text is no
 * value, line ends come in three kinds, and a day comes back as midnight in UTC.
 */
export function sameValue(column: Column | undefined, a: unknown, b: unknown): boolean {
  return canonical(column, a) === canonical(column, b);
}

function canonical(column: Column | undefined, value: unknown): unknown {
  if (value === undefined || value === null || value === '') return null;
  if (column?.type === 'number') return Number(value);
  if (typeof value !== 'string') return value;
  if (column?.type === 'date') return dayOf(value);
  return value.replace(/\r\n?/g, '\n');
}

function dayOf(value: string): string {
  if (!value.includes('T')) return value;
  const at = new Date(value);
  return Number.isNaN(at.getTime()) ? value : danishDay.format(at);
}
