import { nationalHelpNumbers } from '../content';
import type { HelpNumber } from '../contracts/helpNumber';

/** The national numbers first: who is in danger must not search. Then the municipality's own. */
export function helpNumbersShown(own: readonly HelpNumber[]): HelpNumber[] {
  return [...nationalHelpNumbers, ...own];
}
