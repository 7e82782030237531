/**
 * Time as SharePoint keeps it: whole seconds in UTC. A date without a zone, and the day of a date-only column, are taken in
 * the site's own time zone, which is why a Danish date comes back as 22:00 or 23:00 the evening before.
 */
const timeZone = 'Europe/Copenhagen';
const pattern = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?)?(Z|[+-]\d\d:?\d\d)?$/i;
const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone,
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

export function toSeconds(date: Date): string {
  return `${date.toISOString().slice(0, 19)}Z`;
}

/** @returns undefined when it is not a date */
export function readDate(text: string): string | undefined {
  const found = pattern.exec(text.trim());
  if (found === null) return undefined;
  const [, year, month, day, hour = '00', minute = '00', second = '00', zone] = found;
  const time = Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}${withColon(zone ?? 'Z')}`);
  if (Number.isNaN(time) || Number(day) > new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate())
    return undefined;
  return toSeconds(new Date(zone === undefined ? fromLocal(time) : time));
}

/** The start of the day, in the site's time zone, on which the moment falls. */
export function startOfDay(date: string): string {
  const time = Date.parse(date);
  const local = time + offsetAt(time);
  return toSeconds(new Date(fromLocal(local - modulo(local, 86_400_000))));
}

/** @param day start of a day; the day after it may be 23 or 25 hours long */
export function addDays(day: string, count: number): string {
  const noon = Date.parse(day) + 12 * 3_600_000;
  return startOfDay(new Date(noon + count * 86_400_000).toISOString());
}

/** What a clock in the site's time zone shows, without saying so: `2026-11-22T13:30:00`. */
export function localTime(date: string): string {
  const time = Date.parse(date);
  return new Date(time + offsetAt(time)).toISOString().slice(0, 19);
}

function withColon(zone: string): string {
  return /^[+-]\d{4}$/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone.toUpperCase();
}

/** Clock time in the zone, counted as if it were UTC, to the true moment. */
function fromLocal(local: number): number {
  return local - offsetAt(local - offsetAt(local));
}

function offsetAt(time: number): number {
  const read = Object.fromEntries(
    parts.formatToParts(new Date(time)).map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = read;
  return Date.UTC(year, month - 1, day, hour, minute, second) - (time - modulo(time, 1000));
}

function modulo(value: number, divisor: number): number {
  return ((value % divisor) + divisor) % divisor;
}
