/** Where in a text a person types next. */
import type { Chance } from './chance';

/** One line for each editor, and one for both. */
export const emptyMinutes = 'Anna:\nBo:\nAlle:\n';

/**
 * @param line the editor's own
 * @param inTheMiddle anywhere in the line rather than at its end
 */
export function typedInto(
  before: string,
  token: string,
  line: number,
  inTheMiddle: boolean,
  chance: Chance,
): string {
  const lines = before.split('\n');
  const filled = Math.max(1, lines.filter((text) => text !== '').length);
  if (!inTheMiddle && chance.happens(0.06)) return `${before.replace(/\n*$/, '')}\n${token}\n`;
  const own = Math.min(line, filled - 1);
  const at = chance.happens(0.7) ? own : chance.whole(0, filled - 1);
  const words = (lines[at] ?? '').split(' ');
  words.splice(inTheMiddle ? chance.whole(1, words.length) : words.length, 0, token);
  lines[at] = words.join(' ');
  return lines.join('\n');
}
