/** Swedish locale writes days as ISO 8601 does. */
const isoDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' });

/** The day it is in Denmark, `YYYY-MM-DD`. */
export function danishToday(now: number = Date.now()): string {
  return isoDay.format(now);
}

/** @param day `YYYY-MM-DD` */
export function daysLater(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
