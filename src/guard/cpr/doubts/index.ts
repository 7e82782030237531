import { daysAndTimes } from './daysAndTimes';
import type { Doubt } from './doubt';
import { neighbours } from './neighbours';
import { otherNumbers } from './otherNumbers';

export type { Doubt } from './doubt';

/** Every reason to read ten digits as something other than a CPR number. */
export const doubts: readonly Doubt[] = [...otherNumbers, ...daysAndTimes, ...neighbours];
