/** A year of short newsletters: one piece a month, which each municipality makes its own. */
import type { NewsletterPiece } from './piece';
import { children, colleague, keepGoing, log, police, sparring } from './summerAndAutumn';
import { conflict, digital, jobCentre, otherSide, pattern, sharedChildren } from './winterAndSpring';

/** In the order of the months. */
export const newsletterPieces: readonly NewsletterPiece[] = [
  ...[pattern, conflict, digital, jobCentre, sharedChildren, otherSide],
  ...[colleague, log, sparring, police, children, keepGoing],
];

/** @param month 1-12 */
export function pieceOf(month: number): NewsletterPiece {
  const found = newsletterPieces.find((one) => one.month === month);
  if (!found) throw new RangeError(`There is no month ${month}.`);
  return found;
}

export * as newsletterFrame from './frame';
export { type NewsletterPiece, pieceBlocks } from './piece';
