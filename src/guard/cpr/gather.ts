import type { DigitGroup, Joint } from './digitGroups';

/** Groups in a row that make a given number of digits together. */
export interface Gathered {
  readonly digits: string;
  readonly lengths: readonly number[];
  /** The index of the first group after them. */
  readonly next: number;
}

/** Takes groups from `first`, joined as `joints` allows, until there are exactly `total` digits; undefined otherwise. */
export function gather(
  groups: readonly DigitGroup[],
  first: number,
  total: number,
  joints: readonly Joint[],
): Gathered | undefined {
  let digits = '';
  const lengths: number[] = [];
  for (let i = first; digits.length < total; i++) {
    const group = groups[i];
    if (!group || (i > first && !joints.includes(group.joint))) return undefined;
    digits += group.digits;
    lengths.push(group.digits.length);
  }
  return digits.length === total ? { digits, lengths, next: first + lengths.length } : undefined;
}
