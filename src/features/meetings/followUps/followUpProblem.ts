import { isDay } from '../../../workspace';
import { hasWords } from '../hasWords';

export type FollowUpProblem = 'missing' | 'noWords' | 'tooLong' | 'notADay' | 'notAMail';

const longest = 255;

/** What is wrong with what is typed; undefined when it can be saved. */
export function followUpProblem(column: string, typed: string): FollowUpProblem | undefined {
  const text = typed.trim();
  if (text === '') return column === 'Title' ? 'missing' : undefined;
  if (column === 'Due') return isDay(text) ? undefined : 'notADay';
  if (column === 'OwnerMail') return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text) ? undefined : 'notAMail';
  if (text.length > longest) return 'tooLong';
  return column === 'Title' && !hasWords(text) ? 'noWords' : undefined;
}
