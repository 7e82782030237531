import type { Span } from '../finding';
import type { DigitGroup, Joint } from './digitGroups';
import { isReplacement, bornIn } from './number';
import { type DatePart, datesAt } from './datePart';
import { gather } from './gather';

/** Ten digits that could be a CPR number, and how they are written. */
export interface Candidate extends Span {
  readonly digits: string;
  /** The year of birth they tell; undefined for replacement numbers. */
  readonly born: number | undefined;
  readonly date: DatePart['written'];
  readonly writtenYear: number | undefined;
  /** What stands between the six and the four. */
  readonly gap: Exclude<Joint, 'apart'> | 'none' | 'words';
  readonly gapSigns: string;
  readonly tail: 'whole' | 'pairs' | 'singles' | 'uneven';
}

type Shape = Pick<Candidate, 'date' | 'writtenYear' | 'gap' | 'gapSigns' | 'tail'>;

/** Everything in a text that begins with a day and goes on to ten digits. A linear scan: each start looks ten digits ahead. */
export function candidates(groups: readonly DigitGroup[]): readonly Candidate[] {
  return groups.flatMap((group, i) =>
    group.digits.length > 12 ? [] : [...separated(groups, i), ...unseparated(groups, i)],
  );
}

function separated(groups: readonly DigitGroup[], first: number): readonly Candidate[] {
  return datesAt(groups, first).flatMap((date) => {
    const start = groups[date.next];
    if (!start || start.joint === 'apart') return [];
    const tail = gather(groups, date.next, 4, date.written === 'singles' ? ['space', 'mark'] : ['space']);
    if (!tail) return [];
    const shape = { date: date.written, writtenYear: date.year, gap: start.joint, gapSigns: start.joiner };
    return candidate(groups, first, tail.next, date.digits + tail.digits, {
      ...shape,
      tail: tailOf(tail.lengths),
    });
  });
}

function tailOf(lengths: readonly number[]): Candidate['tail'] {
  if (lengths.length === 1) return 'whole';
  if (lengths.length === 4) return 'singles';
  return lengths[0] === 2 && lengths.length === 2 ? 'pairs' : 'uneven';
}

/** Ten digits in a row, or split anywhere but before the last four. */
function unseparated(groups: readonly DigitGroup[], first: number): readonly Candidate[] {
  const shape = { gap: 'none', gapSigns: '', tail: 'whole', writtenYear: undefined } as const;
  const whole = groups[first]?.digits ?? '';
  if (whole.length === 10) return candidate(groups, first, first + 1, whole, { ...shape, date: 'whole' });
  if (whole.length === 12) return withYear(groups, first, first + 1, whole, 'whole');
  const [, month, rest] = groups.slice(first, first + 3);
  if (whole.length === 2 && month?.digits.length === 2 && isMarked(month) && rest && isMarked(rest)) {
    const digits = whole + month.digits + rest.digits;
    if (digits.length === 12) return withYear(groups, first, first + 3, digits, 'formatted');
    if (digits.length === 10 && rest.digits.length === 6) {
      return candidate(groups, first, first + 3, digits, { ...shape, date: 'formatted' });
    }
  }
  const split = gather(groups, first, 10, ['space']);
  // A boundary before the last four is no split, and eight digits are a telephone number with something beside it.
  if (!split || split.lengths.includes(8) || hasBoundaryAtSix(split.lengths)) return [];
  return candidate(groups, first, split.next, split.digits, { ...shape, date: 'odd' });
}

const isMarked = ({ joint, joiner }: DigitGroup) => joint === 'mark' && joiner.length === 1;

function hasBoundaryAtSix(lengths: readonly number[]): boolean {
  let sum = 0;
  return lengths.some((length) => (sum += length) === 6);
}

function withYear(
  groups: readonly DigitGroup[],
  first: number,
  next: number,
  digits: string,
  date: 'whole' | 'formatted',
): readonly Candidate[] {
  const shape: Shape = {
    date,
    writtenYear: Number(digits.slice(4, 8)),
    gap: 'none',
    gapSigns: '',
    tail: 'whole',
  };
  return candidate(groups, first, next, digits.slice(0, 4) + digits.slice(6), shape);
}

function candidate(
  groups: readonly DigitGroup[],
  first: number,
  next: number,
  digits: string,
  shape: Shape,
): readonly Candidate[] {
  const [begin, last] = [groups[first], groups[next - 1]];
  const born = bornIn(digits);
  if (!begin || !last || (born === undefined && !isReplacement(digits))) return [];
  if (shape.writtenYear !== undefined && !isLifetime(shape.writtenYear)) return [];
  return [{ start: begin.start, end: last.end, ...shape, digits, born }];
}

/** The years that CPR numbers can tell. */
const isLifetime = (year: number) => year >= 1858 && year <= 2057;
