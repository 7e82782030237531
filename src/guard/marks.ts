import type { Span } from './finding';

/** A text without its marks of Markdown, as readers see it. */
export interface Unmarked {
  readonly text: string;
  /** Where a stretch of `text` stands in the text as typed. */
  readonly original: (span: Span) => Span;
}

/** `**bold**`, `*italic*`, the two ends of `[words](https://…)`, and what keeps a sign from being a mark. */
const marks =
  /(?<!\*)\*{1,3}(?!\*)|(?<![\p{L}\p{N}_])_{1,3}(?=[^\s_])|(?<=[^\s_])_{1,3}(?![\p{L}\p{N}_])|\[(?=[^\]\n]*\]\()|\]\([^()\s]*\)|\\(?=[!-/:-@[-`{-~])/gu;

/**
 * Digits may be parted by marks that nobody sees. The text with its marks is looked at as well, so it does no harm that a
 * star which is none is left out here.
 * @returns undefined if there are none
 */
export function withoutMarks(typed: string): Unmarked | undefined {
  if (!/[*_\\]|\]\(/.test(typed)) return undefined;
  const from: number[] = [];
  let text = '';
  let at = 0;
  const keep = (end: number) => {
    for (let place = at; place < end; place++) from.push(place);
    text += typed.slice(at, end);
  };
  for (const { 0: mark, index } of typed.matchAll(marks)) {
    keep(index);
    at = index + mark.length;
  }
  keep(typed.length);
  if (text === typed) return undefined;
  return {
    text,
    original: ({ start, end }) => ({ start: from[start] ?? 0, end: (from[end - 1] ?? 0) + 1 }),
  };
}
