import type { Candidate } from '../candidate';
import { type Doubt, isBlank, isFormatted, isTime, tailOf } from './doubt';

const isRecentYear = (tail: number) => tail >= 1980 && tail < 2040;
const isCentury = ({ writtenYear, born }: Candidate) => writtenYear === undefined || writtenYear === born;

/**
 * A day of the years in which notes are written, and the tail a time of day. As a CPR number it would be that of
 * somebody over ninety.
 */
function isMoment(candidate: Candidate): boolean {
  return (candidate.born ?? 2000) < 1940 && isOfOurTime(candidate) && isTime(tailOf(candidate));
}

/** Whether the two digits of the year are those of a note, whichever century the tail tells. */
function isOfOurTime({ digits }: Candidate): boolean {
  const year = Number(digits.slice(4, 6));
  return year >= 15 && year <= 36;
}

const journal = /(?:journal|j\.? ?nr|jnr|sag|kle|emne|esdh|acadre|sbsys)[\p{L}.-]{0,8}[ :]{0,2}$/iu;

/** A day beside a time, a year or another day. */
export const daysAndTimes: readonly Doubt[] = [
  {
    // 22.11.26 1430, referat-221126-1430.
    id: 'moment',
    shakes: (candidate) => (!isMoment(candidate) ? undefined : isBlank(candidate) ? 'both' : 'separator'),
  },
  {
    // 010126 0800-1500.
    ...{ id: 'hours', unlikely: 'always' },
    shakes(candidate, { after }) {
      const until = Number(/^\s?-\s?(\d{4})(?!\d)/.exec(after)?.[1] ?? NaN);
      const tail = tailOf(candidate);
      return isTime(tail) && isTime(until) && until > tail ? 'both' : undefined;
    },
  },
  {
    // A day of this century and then a number: 12.03.24 4512. A child's number written so is still a warning.
    id: 'dayAndNumber',
    shakes(candidate) {
      if (!isFormatted(candidate) || !((candidate.born ?? 0) >= 2000 || isOfOurTime(candidate)))
        return undefined;
      if (candidate.gap === 'break' || candidate.gap === 'loose') return 'both';
      return candidate.gapSigns.includes(' ') ? 'separator' : undefined;
    },
  },
  {
    // 12.03.84, and on the next line what happened in 2019; 120362/2019.
    id: 'dayAndYear',
    shakes(candidate) {
      const { writtenYear, gap, gapSigns } = candidate;
      if (!isRecentYear(tailOf(candidate))) return undefined;
      const isYear = writtenYear !== undefined || gap === 'break' || gapSigns.includes('/');
      return isYear || (isFormatted(candidate) && isBlank(candidate)) ? 'separator' : undefined;
    },
  },
  {
    // 18.06-05.03.2023, and page 23 07-11-2024: a day that begins in the middle.
    id: 'middleOfADay',
    shakes(candidate, { before }) {
      if (!isRecentYear(tailOf(candidate))) return undefined;
      const isMixed = candidate.date === 'odd' && candidate.gap === 'mark';
      return isMixed || (isFormatted(candidate) && /\d[./-]$/.test(before)) ? 'both' : undefined;
    },
  },
  {
    // The seventh digit tells a century; a written year that differs makes it a day and a number.
    id: 'anotherCentury',
    shakes: (candidate) => (isCentury(candidate) || isTime(tailOf(candidate)) ? undefined : 'both'),
  },
  {
    // 22-11-2026 1430.
    ...{ id: 'dayAndTime', unlikely: 'always' },
    shakes: (candidate) => (!isCentury(candidate) && isTime(tailOf(candidate)) ? 'both' : undefined),
  },
  {
    // 27.03.04-2024: a KLE number and the year of the case; journal 120362-2019.
    id: 'caseAndYear',
    shakes(candidate, { before }) {
      if (!isRecentYear(tailOf(candidate)) || !journal.test(before)) return undefined;
      return isFormatted(candidate) ? 'both' : 'separator';
    },
  },
];
