import type { InBothLanguages } from '../../contracts/language';
import type { ContentBlock } from '../block';
import type { SourceKey } from '../sources';

/** Whom the talk is with, or what it is about. */
export const guideKinds = ['exposed', 'mayBeStalking', 'conflictOrStalking'] as const;
export type GuideKind = (typeof guideKinds)[number];

export interface TopicText {
  readonly title: string;
  /** Why one asks. */
  readonly why: string;
  /** Open questions to choose from, as they can be said. */
  readonly questions: readonly string[];
  readonly listenFor: readonly string[];
}

/** `urgent`: the page shows 112 with it. */
export interface GuideTopic extends ContentBlock<TopicText> {
  readonly urgent?: true;
}

/** Every guide ends at a person. */
export interface WayOn extends ContentBlock {
  readonly to: 'resourcePerson' | 'danishStalkingCentre' | 'police';
  /** The supplied number to call; a resource person's comes from the directory. */
  readonly number?: string;
}

/**
 * A conversation aid of our own, one topic at a time or on paper. It has no score and keeps no answer; it is neither
 * copied nor adapted from any screening tool, which are for people trained in them.
 */
export interface QuestionGuide {
  readonly id: `questionGuide.${GuideKind}`;
  readonly kind: GuideKind;
  readonly title: InBothLanguages;
  /** The frame of the talk, a sentence or two a line. */
  readonly frame: ContentBlock<readonly string[]>;
  readonly topics: readonly GuideTopic[];
  /** What the talk cannot settle, and who can. */
  readonly ending: ContentBlock;
  readonly waysOn: readonly WayOn[];
  readonly sources: readonly SourceKey[];
}
