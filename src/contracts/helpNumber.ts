import type { InBothLanguages } from './language';

/** A telephone number for someone who needs help now. */
export interface HelpNumber {
  readonly label: InBothLanguages;
  /** As it is read aloud and dialled: digits, spaces and an optional leading plus. */
  readonly number: string;
  /** One short line: what it is for, or when somebody answers. */
  readonly note?: InBothLanguages;
  /** The day a person last checked the number, `YYYY-MM-DD`. */
  readonly checkedOn?: string;
  /** `danger`: someone's life or health is at stake now. Shown first and in red. */
  readonly urgency: 'danger' | 'help';
}
