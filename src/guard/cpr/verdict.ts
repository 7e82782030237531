import type { Span } from '../finding';
import type { Zone } from '../zones';
import type { Candidate } from './candidate';
import type { Doubt } from './doubts';
import { labelOf } from './labels';
import { hasCheckDigit } from './number';

/** A way of writing ten digits. */
export interface Form {
  readonly id: string;
  readonly find: (text: string) => readonly Candidate[];
}

/** How sure it is that ten digits are a CPR number: each of the three suffices. */
export interface Verdict {
  readonly candidate: Candidate;
  /** It is called one. */
  readonly named: boolean;
  /** It stands as six and four. */
  readonly inParts: boolean;
  /** It stands as six and four, and nothing speaks against it. */
  readonly separated: boolean;
  /** Modulus 11 holds, and nothing speaks against it. */
  readonly checked: boolean;
  /** Something else altogether: not worth a warning unless it is called a CPR number. */
  readonly unlikely: boolean;
}

/** Judges all candidates of a text; `zoneOf` tells what is a web address and what to leave alone. */
export function verdicts(
  text: string,
  { forms, doubts }: { readonly forms: readonly Form[]; readonly doubts: readonly Doubt[] },
  zoneOf: (place: Span) => Zone['effect'] | undefined,
): readonly Verdict[] {
  return forms
    .flatMap(({ find }) => find(text))
    .flatMap((candidate) => {
      const zone = zoneOf(candidate);
      return zone === 'silent' ? [] : [judge(text, candidate, zone === 'address', doubts)];
    });
}

function judge(text: string, candidate: Candidate, inAddress: boolean, doubts: readonly Doubt[]): Verdict {
  const label = labelOf(text, candidate, inAddress);
  const around = {
    ...{ label, inAddress },
    before: text.slice(Math.max(0, candidate.start - 24), candidate.start),
    after: text.slice(candidate.end, candidate.end + 24),
  };
  const held = doubts.flatMap(({ shakes, unlikely }) => {
    const about = shakes(candidate, around);
    return about ? [{ about, unlikely }] : [];
  });
  const isChecked = hasCheckDigit(candidate.digits);
  const inParts = isInParts(candidate);
  return {
    candidate,
    named: label === 'cpr' || ((label === 'mentioned' || label === 'birth') && held.length === 0),
    inParts,
    separated: inParts && held.length === 0,
    checked: isChecked && !held.some(({ about }) => about === 'both'),
    unlikely: held.some(({ unlikely }) => unlikely === 'always' || (unlikely === 'unchecked' && !isChecked)),
  };
}

/** A space, a line break, a hyphen, a full stop or a slash before the last four, in a number written as people write. */
function isInParts({ gap, date, tail }: Candidate): boolean {
  if (gap === 'none' || gap === 'loose' || date === 'odd') return false;
  if (tail === 'pairs') return gap !== 'break' && (date === 'whole' || date === 'spaced');
  if (tail === 'singles') return gap !== 'break' || date === 'singles';
  return tail === 'whole';
}
