/** A place in a column that may say who somebody is. Never holds the text itself. */
export interface GuardFinding {
  readonly column: string;
  /** Which rule found it. */
  readonly kind: string;
  readonly severity: 'block' | 'warn' | 'hint';
  /** In UTF-16 code units of the text as typed; `end` is the first after it. */
  readonly start: number;
  readonly end: number;
}
