import type { Candidate } from './candidate';
import { bornIn } from './number';

/** CPR numbers that are not digits and separators alone. Each way of writing yields the same kind of candidate. */

type Shape = Pick<Candidate, 'date' | 'gap'> & Partial<Pick<Candidate, 'writtenYear' | 'gapSigns'>>;

function candidate(start: number, length: number, digits: string, shape: Shape): readonly Candidate[] {
  const born = bornIn(digits);
  if (born === undefined) return [];
  const place = { start, end: start + length };
  return [{ ...place, digits, born, tail: 'whole', writtenYear: undefined, gapSigns: '', ...shape }];
}

const months = 'jan feb mar apr maj jun jul aug sep okt nov dec'.split(' ');
const english: Readonly<Record<string, string>> = { may: 'maj', oct: 'okt' };

const withMonth = new RegExp(
  String.raw`(?<!\d)(\d{1,2})\.? ?(${[...months, 'may', 'oct'].join('|')})\p{L}{0,6}\.?,? ?(\d{4}|\d{2})` +
    String.raw`(\s?[-./_,]\s?|\s)(\d{4})(?!\d)`,
  'giu',
);

/** 1. januar 1858-5018. */
export function monthNames(text: string): readonly Candidate[] {
  return [...text.matchAll(withMonth)].flatMap((match) => {
    const [all, day = '', name = '', year = '', gapSigns = '', last = ''] = match;
    const month = months.indexOf(english[name.toLowerCase()] ?? name.toLowerCase()) + 1;
    const digits = day.padStart(2, '0') + String(month).padStart(2, '0') + year.slice(-2) + last;
    const gap = gapSigns.includes(',')
      ? 'loose'
      : gapSigns === ' '
        ? 'space'
        : gapSigns.trim()
          ? 'mark'
          : 'break';
    const writtenYear = year.length === 4 ? Number(year) : undefined;
    return candidate(match.index, all.length, digits, { date: 'formatted', gap, gapSigns, writtenYear });
  });
}

const shortDate = /(?<!\d)(\d\d)[-./ ]?(\d\d)[-./ ]?(?:18|19|20)?(\d\d)(?!\d)/g;
const lastFour =
  /^[^\d\n]{1,40}(?:sidste (?:fire|4|cifre)|fire sidste|løbe-?(?:nr|nummer)|(?:slutter|ender)(?: \p{L}+)? (?:på|med)|kontrol-?(?:cif|nr|num)\p{L}*|last (?:four|4)|ending in)[^\d\n]{0,25}(\d{4})(?!\d)/iu;

/** 010158, sidste fire 5018. */
export function lastFourInWords(text: string): readonly Candidate[] {
  return [...text.matchAll(shortDate)].flatMap((match) => {
    const [all, day = '', month = '', year = ''] = match;
    const rest = lastFour.exec(text.slice(match.index + all.length, match.index + all.length + 90));
    if (!rest) return [];
    const digits = day + month + year + (rest[1] ?? '');
    return candidate(match.index, all.length + rest[0].length, digits, { date: 'whole', gap: 'words' });
  });
}

const alike =
  /(?<![\p{L}\d])([\dOoIl]{2})([-./ ]?)([\dOoIl]{2})\2([\dOoIl]{2})( ?[-./ ] ?)?([\dOoIl]{4})(?![\p{L}\d])/gu;

/** O1O158-5O18: letters in the place of 0 and 1. Never certain by its separator alone. */
export function lettersForDigits(text: string): readonly Candidate[] {
  return [...text.matchAll(alike)].flatMap((match) => {
    const [all, day = '', , month = '', year = '', , last = ''] = match;
    const typed = day + month + year + last;
    if (!/\D/.test(typed) || typed.replace(/\D/g, '').length < 3) return [];
    const digits = typed.replace(/[Oo]/g, '0').replace(/[Il]/g, '1');
    return candidate(match.index, all.length, digits, { date: 'odd', gap: 'mark' });
  });
}
