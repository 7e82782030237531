import type { InBothLanguages } from './language';

/** Monday is 1, Sunday is 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** When somebody answers, by Danish clocks. Says nothing of public holidays. */
export interface OpeningSpan {
  /** The days on which the span begins. */
  readonly days: readonly Weekday[];
  /** `HH:MM`. */
  readonly from: string;
  /** `HH:MM`, up to `24:00`. At or before `from`: the next day. */
  readonly to: string;
}

/** A telephone number for someone who needs help now. */
export interface HelpNumber {
  readonly label: InBothLanguages;
  /** As it is read aloud and dialled: digits, spaces and an optional leading plus. */
  readonly number: string;
  /** One short line: what it is for, or when somebody answers. */
  readonly note?: InBothLanguages;
  /** Absent where no source gives them: then nothing may be said of open or closed. */
  readonly hours?: readonly OpeningSpan[];
  /** The day a person last checked the number, `YYYY-MM-DD`. */
  readonly checkedOn?: string;
  /** `danger`: someone's life or health is at stake now. Shown first and in red. */
  readonly urgency: 'danger' | 'help';
}
