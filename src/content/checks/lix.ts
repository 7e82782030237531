/** How hard a Danish text is to read, by Björnsson's measure. Everyday prose lies at 25-34, newspapers at 35-44. */

/** Words of more than six letters count as long; a full stop, question mark, exclamation mark, colon or new line ends a sentence. */
export function lix(text: string): number {
  const words = wordsOf(text);
  if (words.length === 0) return 0;
  const long = words.filter((word) => word.replace(/\P{L}/gu, '').length > 6).length;
  return words.length / sentencesOf(text) + (100 * long) / words.length;
}

export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}.,’'-]*/gu) ?? [];
}

/** A full stop inside a number or an address ends nothing. */
function sentencesOf(text: string): number {
  const parts = text.split(/[.!?:]+(?=\s|$|[»”’")])|\n/u);
  return Math.max(1, parts.filter((part) => wordsOf(part).length > 0).length);
}
