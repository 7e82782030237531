import * as v from 'valibot';
import { fieldTypes } from '../lists';

const days: readonly string[] = ['Due', 'Day', 'ApprovedOn', 'ClosedOn', 'Until', 'EndedOn', 'PublishedOn'];

/** What stands in a field, from what SharePoint holds: a day without its time, everything else as it is. */
export function asText(column: string, value: unknown): string {
  if (value === undefined || value === null) return '';
  if (days.includes(column)) {
    const day = v.safeParse(fieldTypes.day, value);
    return day.success ? day.output : '';
  }
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? value : '';
}
