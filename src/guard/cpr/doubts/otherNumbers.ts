import { type Doubt, isFormatted } from './doubt';

const isCodeBefore = /(?<![\p{L}\d])[A-ZÆØÅ]{1,5}\d{0,4}[-_/]?(?:\d{1,4}[-_/])?$/u;
const isCodeAfter = /^[A-ZÆØÅ](?![a-zæøå])/;

/** A word that was only typed without its space: `borger0101585018`, `0101585018s`. */
const isWordBefore = /(?<![\p{L}\d])(?![a-f]+$)\p{L}\p{Ll}{2,}$/u;
const isWordAfter = /^(?:s|\p{Ll}{2,})(?![\p{L}\d])/u;

function isOneRun(before: string, after: string): boolean {
  const isBefore = /\p{L}$/u.test(before) && !isWordBefore.test(before);
  return isBefore || (/^\p{L}/u.test(after) && !isWordAfter.test(after));
}

/** Numbers of accounts, orders, cases, versions and pages. */
export const otherNumbers: readonly Doubt[] = [
  {
    // Reg. 1234 konto 0123456789, version 11.05.62-8234.
    id: 'anotherNumber',
    shakes: (candidate, { label }) => {
      if (label !== 'other') return undefined;
      return candidate.gap === 'none' || isFormatted(candidate) ? 'both' : 'separator';
    },
  },
  {
    id: 'webAddress',
    shakes: ({ gap }, { inAddress }) => (inAddress && gap !== 'none' ? 'both' : undefined),
  },
  {
    ...{ id: 'webAddressInOneRun', unlikely: 'unchecked' },
    shakes: ({ gap }, { inAddress }) => (inAddress && gap === 'none' ? 'both' : undefined),
  },
  {
    // PO-110524-1234, 110524-1234A: a code of capitals goes on into the digits.
    id: 'code',
    shakes: (_, { before, after }) =>
      isCodeBefore.test(before) || isCodeAfter.test(after) ? 'separator' : undefined,
  },
  {
    // A serial number, or the fingerprint of a file.
    ...{ id: 'codeInOneRun', unlikely: 'unchecked' },
    shakes: ({ gap }, { before, after }) => (gap === 'none' && isOneRun(before, after) ? 'both' : undefined),
  },
  {
    ...{ id: 'fraction', unlikely: 'always' },
    shakes: ({ gap }, { before }) =>
      gap === 'none' && /(?<!\d)\d{1,3}[.,]$/.test(before) ? 'both' : undefined,
  },
  {
    // 5470-0123456789: a bank and an account.
    id: 'accountWithBank',
    shakes: ({ gap }, { before }) => (gap === 'none' && /(?<!\d)\d{4}-$/.test(before) ? 'both' : undefined),
  },
  {
    // +46 11 05 62 8234.
    id: 'foreignPhone',
    shakes: ({ gap }, { before }) =>
      (gap === 'none' ? /\+(?:\d{1,3}[ -]?)?$/ : /\+\d{1,3}[ -]?$/).test(before) ? 'both' : undefined,
  },
];
