import { isDay, isTime } from '../../../workspace';

export type YearProblem =
  'missing' | 'tooLong' | 'notADay' | 'past' | 'notATime' | 'wrongWayRound' | 'notAMail';

const longestLine = 255;
const longestNote = 2000;

/**
 * What is wrong with what is typed; undefined when it can be saved.
 * @param other what stands in another field of the same item @param today `YYYY-MM-DD`
 */
export function yearProblem(
  column: string,
  typed: string,
  other: (column: string) => string,
  today: string,
): YearProblem | undefined {
  const text = typed.trim();
  if (text === '') return column === 'Title' ? 'missing' : undefined;
  switch (column) {
    case 'Day':
      if (!isDay(text)) return 'notADay';
      return text < today ? 'past' : undefined;
    case 'StartsAt':
      return isTime(text) ? undefined : 'notATime';
    case 'EndsAt':
      if (!isTime(text)) return 'notATime';
      return isTime(other('StartsAt')) && text <= other('StartsAt') ? 'wrongWayRound' : undefined;
    case 'OwnerMail':
      return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text) ? undefined : 'notAMail';
    case 'Note':
      return text.length <= longestNote ? undefined : 'tooLong';
    default:
      return text.length <= longestLine ? undefined : 'tooLong';
  }
}
