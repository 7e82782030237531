/** What the guard can find, and what it says about it. The text found is never part of it. */

/** What it looks like. Each has words in `text.ts`. */
export type IdentityKind =
  'cpr' | 'possibleCpr' | 'partialCpr' | 'replacementCpr' | 'phone' | 'mail' | 'address' | 'plate' | 'name';

/** `block`: not kept anywhere. `warn`: kept once a person has seen it. `hint`: a quiet reminder. */
export type Severity = 'block' | 'warn' | 'hint';

export interface Finding {
  readonly kind: IdentityKind;
  readonly severity: Severity;
  /** The rule that found it (`rules.ts`). */
  readonly reason: string;
  /** In UTF-16 code units of the text as typed; `end` is the first after it. */
  readonly start: number;
  readonly end: number;
}

/** What may stand in free text although it looks like somebody: public numbers and the directory's own people. */
export interface Allowed {
  /** As written anywhere: spaces and +45 do not matter. */
  readonly phones?: readonly string[];
  readonly mails?: readonly string[];
  /** The municipality's own domains, for example `fjordby.dk`; mailboxes below them are let through. */
  readonly tenantDomains?: readonly string[];
}

/** A stretch of a text, `end` excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether anything found must keep the text from being stored. */
export const blocks = (findings: readonly { readonly severity: Severity }[]): boolean =>
  findings.some(({ severity }) => severity === 'block');
