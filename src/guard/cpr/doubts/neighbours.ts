import { startsWithTown } from '../../towns';
import type { Candidate } from '../candidate';
import { type Around, type Doubt, isBlank, isFormatted, tailOf } from './doubt';

const unit =
  /^(?:\s?(?:kr|kroner|[dD][kK][kK]|EUR|euro|€|%|t\.? ?kr|timer|stk|km|m2|m3|k[Ww]h|kg|enheder)(?![\p{L}\d])|,-|[.,]\d{1,3}(?!\d))/u;
const currency = /(?:(?<!\p{L})(?:kr\.?|dkk|eur)|[€£$]) ?$/iu;

/** Ten digits in the pieces in which tables, telephone numbers and codes come as well. */
const isPieced = ({ date, tail }: Candidate) => date === 'uneven' || date === 'odd' || tail !== 'whole';

/** Numbers go on beside it, rather than a sentence: `12 10 20 1500 18`. */
function isInARow(candidate: Candidate, { before, after }: Around): boolean {
  const isAfter = /^\s\d{1,3}(?!\d|\s?\p{L})/u.test(after);
  if (candidate.gap === 'break') return isAfter;
  return (
    candidate.date === 'spaced' &&
    isBlank(candidate) &&
    (isAfter || /(?:^|\n|\t|\d\s)\d{1,3}\s$/.test(before))
  );
}

/** 10 11 12 13 14, or ten marks on a scale from 0 to 4. */
function isSeries({ date, tail, digits, gap }: Candidate): boolean {
  if (date === 'singles') return gap === 'space' && /^[0-4]+$/.test(digits);
  if (date !== 'spaced' || tail !== 'pairs') return false;
  const pairs = digits.match(/../g)?.map(Number) ?? [];
  return pairs.every((pair, i) => i === 0 || pair === (pairs[i - 1] ?? 0) + 1);
}

/** What stands beside the digits makes them an amount, a postcode, a telephone number or part of a table. */
export const neighbours: readonly Doubt[] = [
  {
    id: 'amount',
    shakes: (_, { before, after }) => (unit.test(after) || currency.test(before) ? 'both' : undefined),
  },
  {
    // 01.02.24 6700 Esbjerg.
    id: 'postcode',
    shakes(candidate, { after }) {
      if (!(isBlank(candidate) || candidate.gap === 'loose') || tailOf(candidate) < 1000) return undefined;
      if (!startsWithTown(after)) return undefined;
      return isFormatted(candidate) ? 'both' : 'separator';
    },
  },
  {
    // 120324 2517 7374: a case and a telephone number.
    id: 'phone',
    shakes(candidate, { after }) {
      const isHalf = isBlank(candidate) && /^[2-9]/.test(candidate.digits.slice(6));
      if (!isHalf || !/^ \d{4}(?!\d)(?! \d{4}(?!\d))/.test(after)) return undefined;
      return isFormatted(candidate) ? 'both' : 'separator';
    },
  },
  {
    // 55 47 11 04 66 59 73 61: two telephone numbers.
    id: 'pieces',
    shakes: (candidate, { before, after }) =>
      isPieced(candidate) && (/\d\s$/.test(before) || /^\s\d+(?!\d|\s?\p{L})/u.test(after))
        ? 'both'
        : undefined,
  },
  { id: 'row', shakes: (candidate, around) => (isInARow(candidate, around) ? 'separator' : undefined) },
  { id: 'series', shakes: (candidate) => (isSeries(candidate) ? 'both' : undefined) },
];
