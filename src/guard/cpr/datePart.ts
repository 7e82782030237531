import type { DigitGroup } from './digitGroups';
import { gather } from './gather';

/** The day of birth as written. */
export interface DatePart {
  /** Day, month and two digits of the year. */
  readonly digits: string;
  /** When four digits of it are written. */
  readonly year: number | undefined;
  /**
   * `whole`: 010158. `formatted`: 1/1-58, 01.01.1858. `spaced`: 01 01 58. `singles`: 0 1 0 1 5 8. `uneven`: 0101 58,
   * as numbers beside each other often are. `odd`: six digits in any other pieces.
   */
  readonly written: 'whole' | 'formatted' | 'spaced' | 'singles' | 'uneven' | 'odd';
  /** The index of the first group after it. */
  readonly next: number;
}

/** The ways in which the groups from `first` read as a day. */
export function datesAt(groups: readonly DigitGroup[], first: number): readonly DatePart[] {
  const whole = groups[first]?.digits ?? '';
  if (whole.length === 6) {
    return [{ digits: whole, year: undefined, written: 'whole', next: first + 1 }];
  }
  if (whole.length === 8) return [withYear(whole, 'whole', first + 1)];
  if (whole.length > 5) return [];
  const parts = dayMonthYear(groups, first);
  return parts ? [parts] : gathered(groups, first);
}

function dayMonthYear(groups: readonly DigitGroup[], first: number): DatePart | undefined {
  const [day, month, year] = groups.slice(first, first + 3);
  if (!day || !month || !year || day.digits.length > 2 || month.digits.length > 2) return undefined;
  if (![month, year].every(isInADate) || ![2, 4].includes(year.digits.length)) return undefined;
  // `2. 01-01-58` is the second point of a list, and 23 07-11-2024 a page and a day; `2. 1. 58` is a day.
  if (month.joiner.includes(' ') && !year.joiner.includes(' ')) return undefined;
  const spaced = month.joint === 'space' && year.joint === 'space';
  if (spaced && day.digits.length + month.digits.length < 4) return undefined;
  const written = spaced ? 'spaced' : 'formatted';
  const digits = day.digits.padStart(2, '0') + month.digits.padStart(2, '0') + year.digits;
  if (digits.length === 8) return withYear(digits, written, first + 3);
  return { digits, year: undefined, written, next: first + 3 };
}

const isInADate = ({ joint, joiner }: DigitGroup) =>
  (joint === 'space' || joint === 'mark') && /^[-./_ *]+$/.test(joiner);

function gathered(groups: readonly DigitGroup[], first: number): readonly DatePart[] {
  const short = gather(groups, first, 6, ['space', 'mark']);
  const long = gather(groups, first, 8, ['space']);
  return [
    ...(short
      ? [
          {
            ...short,
            year: undefined,
            written: writtenAs(short.lengths, isSpaced(groups, first, short.next)),
          },
        ]
      : []),
    ...(long && String(long.lengths) === '4,4' ? [withYear(long.digits, 'odd', long.next)] : []),
  ];
}

const isSpaced = (groups: readonly DigitGroup[], first: number, next: number) =>
  groups.slice(first + 1, next).every(({ joint }) => joint === 'space');

function writtenAs(lengths: readonly number[], spaced: boolean): DatePart['written'] {
  if (lengths.length === 6) return 'singles';
  return spaced && ['4,2', '2,4', '3,3'].includes(String(lengths)) ? 'uneven' : 'odd';
}

function withYear(digits: string, written: DatePart['written'], next: number): DatePart {
  return {
    ...{ written, next, year: Number(digits.slice(4, 8)) },
    digits: digits.slice(0, 4) + digits.slice(6, 8),
  };
}
