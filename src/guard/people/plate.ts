import type { Span } from '../finding';

/** Two letters that begin other numbers: countries, organisations, amounts. */
const otherwise = new Set([
  'DK',
  'EU',
  'KL',
  'NR',
  'KR',
  'NO',
  'SE',
  'DE',
  'EN',
  'PC',
  'ID',
  'TV',
  'HK',
  'FN',
]);

/** Danish licence plates: AB 12 345. */
export function* plates(text: string): Iterable<Span> {
  for (const match of text.matchAll(/(?<![\p{L}\d-])([A-ZÆØÅ]{2}) ?\d{2} ?\d{3}(?![\p{L}\d-]|[., ]\d)/gu)) {
    if (!otherwise.has(match[1] ?? '')) yield { start: match.index, end: match.index + match[0].length };
  }
}
