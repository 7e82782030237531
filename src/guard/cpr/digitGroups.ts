/** Digits as they stand in a text: in groups, with something between them. */

/** What stands between two groups. `loose`: other signs, such as a comma; `apart`: words, or too much. */
export type Joint = 'space' | 'break' | 'mark' | 'loose' | 'apart';

export interface DigitGroup {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
  /** How it is joined to the group before, and by which signs. */
  readonly joint: Joint;
  readonly joiner: string;
}

/** Signs that only set a number off from the text around it. */
const wrapping = /[()[\]{}"'*`»«”“]/g;

function jointOf(joiner: string): Joint {
  if (joiner.length > 8 || /[\p{L}\p{N}]/u.test(joiner)) return 'apart';
  const signs = joiner.replace(wrapping, '');
  if (signs === ' ') return 'space';
  if (signs === '\n' || signs === '\t') return 'break';
  return /^\s?[-./_]{1,3}\s?$/.test(signs) ? 'mark' : 'loose';
}

/** All groups of digits in a plain text, in order. */
export function digitGroups(text: string): readonly DigitGroup[] {
  const groups: DigitGroup[] = [];
  let end = 0;
  for (const match of text.matchAll(/\d+/g)) {
    const near = groups.length > 0 && match.index - end <= 8;
    const joiner = near ? text.slice(end, match.index) : '';
    const start = match.index;
    end = start + match[0].length;
    groups.push({ start, end, digits: match[0], joint: near ? jointOf(joiner) : 'apart', joiner });
  }
  return groups;
}
