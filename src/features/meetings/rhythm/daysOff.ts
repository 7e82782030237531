/** Days that Danes are off, and weeks in which many are away: no meeting is suggested then. Days are `YYYY-MM-DD`. */
import { easter } from 'date-easter';

const dayOf = (date: Date) => date.toISOString().slice(0, 10);
const later = (day: string, days: number) => {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return dayOf(date);
};

/** From Easter Sunday: Maundy Thursday, Good Friday, Easter Monday, Ascension Day and the day after it, Whit Monday. */
const aroundEaster = [-3, -2, 1, 39, 40, 50];
/** The Day of the Constitution; Christmas and New Year with the days between. 24 and 31 December are off by custom. */
const fixed = /-(06-05|12-2[2-9]|12-3[01]|01-0[1-4])$/;
/** ISO weeks with school holidays in most municipalities: winter, the one before Easter apart, summer, autumn. */
const holidayWeeks = new Set([7, 8, 27, 28, 29, 30, 31, 42]);

/** The ISO 8601 week of a day: week 1 is the one with the year's first Thursday. */
export function isoWeek(day: string): number {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 3 - ((date.getUTCDay() + 6) % 7));
  const firstOfYear = Date.UTC(date.getUTCFullYear(), 0, 1);
  return 1 + Math.floor((date.getTime() - firstOfYear) / (7 * 24 * 60 * 60 * 1000));
}

/** The Danish public holidays since 2024, when Great Prayer Day was abolished. */
export function isHoliday(day: string): boolean {
  const { year, month, day: number } = easter(Number(day.slice(0, 4)));
  const easterDay = dayOf(new Date(Date.UTC(year, month - 1, number)));
  return fixed.test(day) || day === easterDay || aroundEaster.some((days) => later(easterDay, days) === day);
}

/** Whether a meeting that day would be one that many cannot come to. */
export function isDayOff(day: string): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday === 0 || weekday === 6 || isHoliday(day) || holidayWeeks.has(isoWeek(day));
}
