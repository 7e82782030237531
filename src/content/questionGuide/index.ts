/** The question guides: a door of its own, so that a page loads them when it shows them. */
import { conflictOrStalkingGuide } from './conflictOrStalking';
import { exposedGuide } from './exposed';
import { type GuideKind, guideKinds, type QuestionGuide } from './guide';
import { mayBeStalkingGuide } from './mayBeStalking';

const byKind = {
  exposed: exposedGuide,
  mayBeStalking: mayBeStalkingGuide,
  conflictOrStalking: conflictOrStalkingGuide,
} as const;

export function questionGuide(kind: GuideKind): QuestionGuide {
  const guide = byKind[kind];
  const blocks = [guide.frame, ...guide.topics, guide.ending, ...guide.waysOn];
  return { ...guide, sources: [...new Set(blocks.flatMap(({ sources }) => sources))] };
}

export function allQuestionGuides(): readonly QuestionGuide[] {
  return guideKinds.map(questionGuide);
}

export * from './guide';
