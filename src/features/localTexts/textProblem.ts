/** What is wrong with a text as it is written, so that it can be said at the field. */

export type TextProblem =
  | { readonly kind: 'missing' }
  | { readonly kind: 'tooLong'; readonly length: number; readonly most: number }
  /** Digits that are meant to be called and cannot be. */
  | { readonly kind: 'phone'; readonly digits: string };

/** After such a word the digits are a telephone number, however few. */
const calling = /\b(?:ring|tlf|telefon|nummer|call|phone|number)\b[^\d+.\n]{0,20}\.? ?$/i;
/** Emergency numbers have three digits, Europe's social ones six, Danish numbers eight. */
const danish: readonly number[] = [3, 6, 8];

export function textProblem(typed: string, limit: number): TextProblem | undefined {
  const text = typed.trim();
  if (text === '') return { kind: 'missing' };
  if (text.length > limit) return { kind: 'tooLong', length: text.length, most: limit };
  const digits = wrongNumber(text);
  return digits === undefined ? undefined : { kind: 'phone', digits };
}

/** The most that a row takes, marks and addresses of links counted. */
const mostKept = 5000;

export function lengthKept(text: string): TextProblem | undefined {
  const { length } = text.trim();
  return length > mostKept ? { kind: 'tooLong', length, most: mostKept } : undefined;
}

function wrongNumber(text: string): string | undefined {
  for (const { 0: found, index } of text.matchAll(/(?<![\d.,-])\+?\d(?: ?\d)*(?!\d|[.,-]\d)/g)) {
    const count = found.replace(/\D/g, '').length;
    if (found.startsWith('+')) {
      if (count < 8 || count > 15) return found;
    } else if (calling.test(text.slice(0, index))) {
      // A letter among the digits, such as O for 0, makes a number nobody can call.
      const after = /^[a-z]/i.test(text.slice(index + found.length));
      if (count > 2 && (after || !danish.includes(count))) return found;
    } else if (count >= 7 && !danish.includes(count)) return found;
  }
  return undefined;
}

/** Something that looks like code: it is shown as it is written, never carried out. */
export const looksLikeCode = (text: string) => /<\/?[a-z!][^>]*>?|&[a-z]+;/i.test(text);
