import { isDay } from '../../../../workspace';
import { hasWords } from '../../hasWords';

export type GuestProblem =
  'missing' | 'noWords' | 'tooLong' | 'noDay' | 'notADay' | 'past' | 'far' | 'notAMail';

const longest = 255;

/** The same day a year later: further ahead hardly anybody agrees. @param today `YYYY-MM-DD` */
export function isFarAhead(day: string, today: string): boolean {
  return isDay(day) && day > `${Number(today.slice(0, 4)) + 1}${today.slice(4)}`;
}

/**
 * What is wrong with what is typed of a guest; undefined when it can be saved.
 * @param meant a day far ahead that somebody has said they mean
 */
export function guestProblem(
  column: string,
  typed: string,
  today: string,
  meant: string | undefined,
): GuestProblem | undefined {
  const text = typed.trim();
  switch (column) {
    case 'Title':
      if (text === '') return 'missing';
      if (text.length > longest) return 'tooLong';
      return hasWords(text) ? undefined : 'noWords';
    case 'Mail':
      return text === '' || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text) ? undefined : 'notAMail';
    case 'Until':
      if (text === '') return 'noDay';
      if (!isDay(text)) return 'notADay';
      if (text < today) return 'past';
      return isFarAhead(text, today) && text !== meant ? 'far' : undefined;
    default:
      return undefined;
  }
}
