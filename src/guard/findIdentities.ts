import type { GuardPolicy } from '../contracts/listSchema';
import { verdicts } from './cpr/verdict';
import type { Allowed, Finding, IdentityKind } from './finding';
import { withoutMarks } from './marks';
import { plainText } from './plainText';
import { guardRules, type Rules } from './rules';
import { zoneMap } from './zones';

export interface GuardOptions {
  /** `contact`: CPR numbers only. */
  readonly policy: Exclude<GuardPolicy, 'none'>;
  readonly allowed?: Allowed;
}

const cprKinds: readonly IdentityKind[] = ['cpr', 'possibleCpr', 'partialCpr', 'replacementCpr'];

/**
 * Finds what in a text may say who somebody is, in order of place. Places are UTF-16 offsets into the text as typed,
 * whatever was hidden between the digits; findings of one place are one, the most serious. Pure, and linear in the
 * length of the text.
 */
export const findIdentities = (text: string, options: GuardOptions): readonly Finding[] =>
  findBy(guardRules, text, options);

/** The same with other rules, so that tests can leave one out. */
export function findBy(rules: Rules, typed: string, options: GuardOptions): readonly Finding[] {
  const found = findAsTyped(rules, typed, options);
  const unmarked = withoutMarks(typed);
  if (!unmarked) return found;
  const seen = findAsTyped(rules, unmarked.text, options)
    .filter(({ kind }) => cprKinds.includes(kind))
    .map((finding) => ({ ...finding, ...unmarked.original(finding) }));
  return mostSerious([...found, ...seen]);
}

/** Findings of one place are one, the most serious, or else the first. */
function mostSerious(findings: readonly Finding[]): readonly Finding[] {
  const order = (one: Finding) => ['block', 'warn', 'hint'].indexOf(one.severity);
  const kept: Finding[] = [];
  for (const one of [...findings].sort((a, b) => order(a) - order(b)))
    if (!kept.some(({ start, end }) => one.start < end && start < one.end)) kept.push(one);
  return kept.sort((a, b) => a.start - b.start);
}

function findAsTyped(
  rules: Rules,
  typed: string,
  { policy, allowed = {} }: GuardOptions,
): readonly Finding[] {
  const plain = plainText(typed);
  const { text } = plain;
  const zoneOf = zoneMap(text, rules.zones);
  const reading = { text, allowed, verdicts: verdicts(text, rules, zoneOf) };
  const used = rules.found.filter(({ kind }) => policy === 'freeText' || cprKinds.includes(kind));
  const taken = new Uint8Array(text.length);
  const findings: Finding[] = [];
  for (const { id, kind, severity, find } of used) {
    for (const span of find(reading)) {
      if (taken.subarray(span.start, span.end).includes(1) || (!cprKinds.includes(kind) && zoneOf(span)))
        continue;
      taken.fill(1, span.start, span.end);
      findings.push({ kind, severity, reason: id, ...plain.original(span) });
    }
  }
  return findings.sort((a, b) => a.start - b.start);
}
