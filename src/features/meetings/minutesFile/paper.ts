import type { Language } from '../../../contracts/language';
import type { AgendaKind } from '../agenda/kinds';
import type { FollowUpState } from '../followUps/followUp';

/** A promise as it stood when the file was made. */
export interface PaperFollowUp {
  readonly what: string;
  readonly owner: string;
  /** `YYYY-MM-DD` */
  readonly due: string | undefined;
  readonly state: FollowUpState;
  readonly reason: string;
}

export interface PaperPoint {
  /** From 1 in each paper: the open one is the same whoever makes it, and tells of nothing that was left out. */
  readonly number: number;
  readonly title: string;
  readonly kind: AgendaKind;
  readonly presenter: string;
  readonly postponed: boolean;
  readonly notes: string;
  readonly decision: string;
  readonly learning: string;
  readonly followUps: readonly PaperFollowUp[];
  /** Each with day and name in front, as they were added. */
  readonly amendments: string;
}

/** Approved minutes as they go on paper: all that a file of any kind says, and nothing about how it looks. */
export interface MinutesPaper {
  readonly language: Language;
  /** `closed`: what only the municipality's own people may read, and nothing else. */
  readonly audience: 'open' | 'closed';
  /** Empty where it is not known. */
  readonly municipality: string;
  readonly group: string;
  readonly title: string;
  /** `YYYY-MM-DD` */
  readonly day: string;
  /** `HH:MM`, both or none. */
  readonly startsAt: string;
  readonly endsAt: string;
  readonly place: string;
  readonly chair: string;
  /** By name. */
  readonly areas: readonly string[];
  /** By function. */
  readonly guests: readonly string[];
  /** Everybody was reminded of confidentiality. */
  readonly reminded: boolean;
  /** `YYYY-MM-DD`, empty where it is not known. */
  readonly approvedOn: string;
  readonly approvedBy: string;
  readonly points: readonly PaperPoint[];
  /** What was promised earlier, where no point of this paper is about that. */
  readonly carried: readonly PaperFollowUp[];
}
