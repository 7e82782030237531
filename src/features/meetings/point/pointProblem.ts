import { hasWords } from '../hasWords';

export type PointProblem = 'missing' | 'noWords' | 'tooLong' | 'tooMuch' | 'notMinutes';

const longestLine = 255;
/** A note column takes 63,999 characters; some are left for what SharePoint makes of them. */
const longestNote = 60_000;
const notes: readonly string[] = ['Notes', 'Decision', 'Learning', 'Amendments'];

/** What is wrong with what is typed; undefined when it can be saved. */
export function pointProblem(column: string, typed: string): PointProblem | undefined {
  const text = typed.trim();
  if (notes.includes(column)) return typed.length > longestNote ? 'tooMuch' : undefined;
  if (text === '') return column === 'Title' ? 'missing' : undefined;
  if (column === 'Planned') {
    const minutes = Number(text);
    return Number.isInteger(minutes) && minutes >= 1 && minutes <= 480 ? undefined : 'notMinutes';
  }
  if (text.length > longestLine) return 'tooLong';
  return column === 'Title' && !hasWords(text) ? 'noWords' : undefined;
}
