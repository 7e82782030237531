/** What to know more of, in the order it is read: a door of its own, so that a page loads it when it is unfolded. */
import type { Article } from './article';
import { confidentiality, criminalCode, dutyToNotify, restrainingOrder } from './law';
import { advice, bothSides, danishStalkingCentre, prevalence } from './people';
import { behaviours, conflictOrStalking, definition, digital } from './whatItIs';

export const articles: readonly Article[] = [
  definition,
  behaviours,
  conflictOrStalking,
  digital,
  bothSides,
  advice,
  prevalence,
  criminalCode,
  restrainingOrder,
  confidentiality,
  dutyToNotify,
  danishStalkingCentre,
];

export type { Article, Statement, VideoSlot } from './article';
