import { furtherHelpNumbers, nationalHelpNumbers } from '../../../content';
import { isOld } from './ownNumber';

/** Numbers that came with the product and have not been checked for a year: a newer product brings newer ones. */
export interface OldNumbers {
  readonly numbers: readonly string[];
  /** The day of the one that was checked longest ago, `YYYY-MM-DD`. */
  readonly since: string;
}

/** @param today `YYYY-MM-DD` */
export function oldSuppliedNumbers(today: string): OldNumbers | undefined {
  const old = [...nationalHelpNumbers, ...furtherHelpNumbers].filter(({ checkedOn }) =>
    isOld(checkedOn, today),
  );
  const [since] = old.map(({ checkedOn }) => checkedOn).sort();
  return since === undefined ? undefined : { numbers: old.map(({ number }) => number), since };
}
