import { hasWords } from '../hasWords';
import { dayProblem, fromProblem, untilProblem } from '../planYear/dayProblem';
import type { MeetingProblem } from './text';

const longest = 255;

/**
 * What is wrong with what is typed of a meeting; undefined when it can be saved.
 * @param other what stands in another field of the same meeting
 */
export function meetingProblem(
  column: string,
  typed: string,
  other: (column: string) => string,
  today: string,
): MeetingProblem | undefined {
  const text = typed.trim();
  switch (column) {
    case 'Day':
      return dayProblem(text, today, []);
    case 'StartsAt':
      return text === '' ? undefined : fromProblem(other('Day'), text);
    case 'EndsAt':
      return text === '' ? undefined : untilProblem(other('Day'), other('StartsAt'), text);
    case 'ChairMail':
      return text === '' || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text) ? undefined : 'notAMail';
    case 'Chair':
      return hasTwo(text) ? 'twoChairs' : lineProblem(column, text);
    case 'Guests':
      return undefined;
    default:
      return lineProblem(column, text);
  }
}

function lineProblem(column: string, text: string): MeetingProblem | undefined {
  if (text === '') return column === 'Title' ? 'missing' : undefined;
  if (text.length > longest) return 'tooLong';
  return hasWords(text) ? undefined : 'noWords';
}

/** One person leads a meeting. Two full names are two people; a department with "og" in its name is none. */
function hasTwo(chair: string): boolean {
  const name = /^\p{Lu}\S*(\s+\p{Lu}\S*)+$/u;
  const [one, other] = chair.split(/\s+(?:og|and|&|\+|\/)\s+/);
  return /;\s*\S/.test(chair) || (name.test(one ?? '') && name.test(other ?? ''));
}
