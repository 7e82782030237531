import { type Doubt, doubts } from './cpr/doubts';
import { birthDays, halves, lettered, lostZeros, maskedDates, maskedEnds } from './cpr/partial';
import type { Form, Verdict } from './cpr/verdict';
import { candidates } from './cpr/candidate';
import { digitGroups } from './cpr/digitGroups';
import { lastFourInWords, lettersForDigits, monthNames } from './cpr/wordForms';
import type { Allowed, IdentityKind, Severity, Span } from './finding';
import { postcodes, streetsAndHouses } from './people/address';
import { mails } from './people/mail';
import { namePairs } from './people/name';
import { phones } from './people/phone';
import { plates } from './people/plate';
import { type Zone, zones } from './zones';

/** What a rule looks at. */
export interface Reading {
  /** The plain text (`plainText.ts`). */
  readonly text: string;
  readonly verdicts: readonly Verdict[];
  readonly allowed: Allowed;
}

export interface Rule {
  readonly id: string;
  readonly kind: IdentityKind;
  readonly severity: Severity;
  readonly find: (reading: Reading) => Iterable<Span>;
}

export interface Rules {
  readonly forms: readonly Form[];
  readonly doubts: readonly Doubt[];
  readonly zones: readonly Zone[];
  /** The most serious first: what one rule has found, no later rule finds again. */
  readonly found: readonly Rule[];
}

const where =
  (holds: (verdict: Verdict) => boolean): Rule['find'] =>
  ({ verdicts }) =>
    verdicts.filter(holds).map(({ candidate: { start, end } }) => ({ start, end }));

const inText =
  (find: (text: string, allowed: Allowed) => Iterable<Span>): Rule['find'] =>
  ({ text, allowed }) =>
    find(text, allowed);

const isNumber = ({ candidate }: Verdict) => candidate.born !== undefined;

/** Everything the guard knows, as tables: what each line is needed for, `rules.test.ts` shows by leaving it out. */
export const guardRules: Rules = {
  forms: [
    { id: 'digits', find: (text) => candidates(digitGroups(text)) },
    { id: 'monthNames', find: monthNames },
    { id: 'lastFourInWords', find: lastFourInWords },
    { id: 'lettersForDigits', find: lettersForDigits },
  ],
  doubts,
  zones,
  found: [
    { id: 'cprNamed', kind: 'cpr', severity: 'block', find: where((v) => isNumber(v) && v.named) },
    { id: 'cprSeparated', kind: 'cpr', severity: 'block', find: where((v) => isNumber(v) && v.separated) },
    { id: 'cprChecked', kind: 'cpr', severity: 'block', find: where((v) => isNumber(v) && v.checked) },
    { id: 'cprLostZero', kind: 'cpr', severity: 'block', find: inText(lostZeros) },
    {
      ...{ id: 'cprUncertain', kind: 'possibleCpr', severity: 'warn' },
      find: where((v) => isNumber(v) && !v.unlikely),
    },
    {
      ...{ id: 'cprReplacement', kind: 'replacementCpr', severity: 'warn' },
      find: where((v) => !isNumber(v) && v.inParts),
    },
    { id: 'cprLettered', kind: 'replacementCpr', severity: 'warn', find: inText(lettered) },
    { id: 'cprMaskedEnd', kind: 'partialCpr', severity: 'warn', find: inText(maskedEnds) },
    { id: 'cprMaskedDate', kind: 'partialCpr', severity: 'warn', find: inText(maskedDates) },
    { id: 'cprHalf', kind: 'partialCpr', severity: 'warn', find: inText(halves) },
    { id: 'birthDay', kind: 'partialCpr', severity: 'warn', find: inText(birthDays) },
    { id: 'phone', kind: 'phone', severity: 'warn', find: inText(phones) },
    { id: 'mail', kind: 'mail', severity: 'warn', find: inText(mails) },
    { id: 'street', kind: 'address', severity: 'warn', find: inText(streetsAndHouses) },
    { id: 'postcode', kind: 'address', severity: 'warn', find: inText(postcodes) },
    { id: 'plate', kind: 'plate', severity: 'warn', find: inText(plates) },
    { id: 'names', kind: 'name', severity: 'hint', find: inText(namePairs) },
  ],
};
