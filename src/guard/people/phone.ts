import type { Allowed, Span } from '../finding';

const danish =
  /(?<![\p{L}\d+]|\d[ .-])(?:(?:\+|00)45[ -]?)?(?:[2-9]\d([ .-]?)\d\d\1\d\d\1\d\d|[2-9]\d{3} \d{4})(?!\d|-\d|[.,]\d)/gu;
const foreign = /(?<![\p{L}\d])\+(?!45)\d{1,3}(?:[ -]?\d{2,4}){2,5}(?!\d)/gu;

/** What stands before eight digits that are something else. */
const elsewhere =
  /(?<!\p{L})(?:(?:cvr|ean|\p{L}{0,12}konto|sag|journal|ordre|faktura|dok|dokument|bilag|id|bfe)\.?(?:-? ?(?:nr|nummer|id))?|(?:se|ref|løbe|kunde|matrikel)-? ?(?:nr|nummer))[.:#]{0,2} ?$/iu;

/** Telephone numbers of eight digits, and those with another country's code. */
export function* phones(text: string, allowed: Allowed): Iterable<Span> {
  const known = new Set((allowed.phones ?? []).map(dialled));
  for (const pattern of [danish, foreign]) {
    for (const { 0: written, index } of text.matchAll(pattern)) {
      const before = text.slice(Math.max(0, index - 20), index);
      if (known.has(dialled(written)) || elsewhere.test(before) || isDate(written) || isYears(written))
        continue;
      yield { start: index, end: index + written.length };
    }
  }
}

/** The eight digits that are dialled in Denmark. */
const dialled = (phone: string) => phone.replace(/[^\d+]/g, '').replace(/^(?:\+|00)45(?=\d{8}$)/, '');

const isDate = (written: string) =>
  /^(?:(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d\d|20\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))$/.test(
    written,
  );

const isYears = (written: string) => /^20\d\d 20\d\d$/.test(written);
