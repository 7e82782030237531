import { asText, isDay } from '../../../workspace';
import type { HeldRow } from '../workRows';
import type { PlanFacts } from './facts';

/** As often as the report's groups meet in a year (lines 410-412, 483-484). */
const enough = 4;

/**
 * Whether the group meets, told from its meetings of the last year and those planned for the next. Where it has written
 * none down here it may meet all the same: then the plan has to ask.
 * @param today `YYYY-MM-DD`
 */
export function meetingsFact(rows: readonly HeldRow[], today: string): PlanFacts {
  const found = rows
    .map(({ fields }) => ({ day: asText('Day', fields.Day), state: asText('State', fields.State) }))
    .filter(({ day }) => isDay(day));
  const held = found.filter(
    ({ day, state }) =>
      (state === 'held' || state === 'approved') && day <= today && day > inYears(today, -1),
  ).length;
  const planned = found.filter(
    ({ day, state }) =>
      !['held', 'approved', 'cancelled'].includes(state) && day >= today && day < inYears(today, 1),
  ).length;
  if (held + planned === 0) return {};
  return {
    E13: {
      status: held > 0 && held + planned >= enough ? 'inPlace' : 'underWay',
      reason: {
        da: `Møder: ${held} holdt det seneste år, ${planned} planlagt i det næste.`,
        en: `Meetings: ${held} held in the last year, ${planned} planned for the next.`,
      },
    },
  };
}

function inYears(day: string, years: number): string {
  return `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;
}
