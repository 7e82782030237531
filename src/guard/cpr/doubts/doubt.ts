import type { Candidate } from '../candidate';
import type { Label } from '../labels';

/**
 * A reason to read a number as something else. Mostly it makes the finding a warning; and a number that is called a
 * CPR number in so many words is blocked whatever else it looks like.
 */
export interface Doubt {
  readonly id: string;
  /** What it makes uncertain: that the digits stand as six and four, or that modulus 11 holds as well. */
  readonly shakes: (candidate: Candidate, around: Around) => 'separator' | 'both' | undefined;
  /** So likely something else that not even a warning is due: never, or unless modulus 11 holds. */
  readonly unlikely?: 'always' | 'unchecked';
}

/** What doubts may look at. */
export interface Around {
  /** The 24 characters before and after. */
  readonly before: string;
  readonly after: string;
  readonly label: Label;
  readonly inAddress: boolean;
}

/** The last four digits as a number. */
export const tailOf = ({ digits }: Candidate): number => Number(digits.slice(6));

export const isTime = (tail: number): boolean => tail < 2400 && tail % 100 < 60;

/** Whether white space alone stands before the last four. */
export const isBlank = ({ gap }: Candidate): boolean => gap === 'space' || gap === 'break';

/** Whether the first part is written as days are: 01.01.58, 1/1-58, 01-01-1858. */
export const isFormatted = ({ date, writtenYear }: Candidate): boolean =>
  date === 'formatted' || writtenYear !== undefined;
