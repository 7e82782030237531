import { farFromBefore } from './farFromBefore';

export type NumberProblem = 'notANumber' | 'tooMuch' | 'tooLong' | 'far';

/** More than any municipality has people. */
const most = 999_999;
const longest = 255;

/** What is wrong with words beside the numbers. */
export const wordsProblem = (text: string): NumberProblem | undefined =>
  text.length > longest ? 'tooLong' : undefined;

/**
 * What is wrong with a number as it was typed; undefined when it can be kept. An empty field is one nobody has counted.
 * @param before what has been written of the same thing earlier
 */
export function numberProblem(text: string, before: readonly number[]): NumberProblem | undefined {
  const typed = text.trim();
  if (typed === '') return undefined;
  if (!/^\d+$/.test(typed)) return 'notANumber';
  const count = Number(typed);
  if (count > most) return 'tooMuch';
  return farFromBefore(count, before) ? 'far' : undefined;
}
