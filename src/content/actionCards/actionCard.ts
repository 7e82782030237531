import type { InBothLanguages } from '../../contracts/language';
import type { ContentBlock } from '../block';
import type { SourceKey } from '../sources';

/** Whom a card is for. *Leader* is a chosen lens, not a right. */
export const cardRoles = ['employee', 'leader', 'resourcePerson'] as const;
export type CardRole = (typeof cardRoles)[number];

/** What the reader has met. */
export const cardSituations = ['exposedAdult', 'exposedChild', 'mayBeStalking', 'exposedColleague'] as const;
export type CardSituation = (typeof cardSituations)[number];

/** What only the municipality knows. Shown as a field with a label beside the text it belongs to, never inside it. */
export type LocalFact =
  | 'resourcePerson'
  | 'coordinator'
  | 'localNumber'
  | 'caseSystem'
  | 'maintainedBy'
  | 'approvedBy'
  | 'approvedOn'
  | 'nextRevision';

/** A part of the frame. Several cards share one part, so a local text for it applies to them all. */
export interface CardPart extends ContentBlock {
  readonly facts?: readonly LocalFact[];
}

export interface CardStep {
  /** The first sentence can stand alone; the next says how. */
  readonly block: ContentBlock;
  readonly who: InBothLanguages;
  readonly when: InBothLanguages;
}

/** The steps to start on suspicion, in the frame that municipalities know from neighbouring themes. One A4 page. */
export interface ActionCard {
  readonly id: `actionCard.${CardRole}.${CardSituation}`;
  /** Changes whenever a part of the card does. */
  readonly version: string;
  readonly role: CardRole;
  readonly situation: CardSituation;
  readonly title: ContentBlock;
  /** *When …*: what makes one take the card. */
  readonly trigger: ContentBlock;
  readonly urgent: CardPart;
  readonly steps: readonly CardStep[];
  /** What makes it worse, each a sentence. */
  readonly mustNot: readonly ContentBlock[];
  readonly children: CardPart;
  readonly sparring: CardPart;
  readonly bridging: CardPart;
  readonly documentation: CardPart;
  readonly followUp: CardPart;
  /** Of all parts, without repetition. */
  readonly sources: readonly SourceKey[];
  /** The day of the part that was checked longest ago. */
  readonly checkedOn: string;
}

/** The words that differ from card to card; `composeCard` makes the card of them. */
export type CardContents = Omit<
  ActionCard,
  'id' | 'version' | 'role' | 'situation' | 'sources' | 'checkedOn'
>;
