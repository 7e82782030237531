import { danishTime, isDay, isTime } from '../../../workspace';

export type DayProblem = 'missing' | 'notADay' | 'past' | 'twice' | 'notATime' | 'wrongWayRound' | 'skipped';

/**
 * What is wrong with the day of a meeting; undefined when it can be planned.
 * @param today `YYYY-MM-DD` @param taken days that have a meeting already
 */
export function dayProblem(day: string, today: string, taken: readonly string[]): DayProblem | undefined {
  if (day === '') return 'missing';
  if (!isDay(day)) return 'notADay';
  if (day < today) return 'past';
  return taken.includes(day) ? 'twice' : undefined;
}

/** What is wrong with when it begins. */
export function fromProblem(day: string, from: string): DayProblem | undefined {
  if (!isTime(from)) return 'notATime';
  return isDay(day) && clockIn(danishTime(day, from)) !== from ? 'skipped' : undefined;
}

/** What is wrong with when it ends. */
export function untilProblem(day: string, from: string, until: string): DayProblem | undefined {
  return fromProblem(day, until) ?? (isTime(from) && until <= from ? 'wrongWayRound' : undefined);
}

const clock = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen', timeStyle: 'short' });
const clockIn = (moment: Date) => clock.format(moment);
