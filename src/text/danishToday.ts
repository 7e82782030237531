/** Swedish locale writes days as ISO 8601 does. */
const isoDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' });

/** The day it is in Denmark, `YYYY-MM-DD`. */
export function danishToday(): string {
  return isoDay.format(Date.now());
}
