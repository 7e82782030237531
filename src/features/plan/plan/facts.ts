import type { InBothLanguages } from '../../../contracts/language';

export const planStatuses = ['missing', 'underWay', 'inPlace'] as const;
export type PlanStatus = (typeof planStatuses)[number];

/** How far an element is, told from what the municipality has written elsewhere, and why. */
export interface DerivedStatus {
  readonly status: PlanStatus;
  readonly reason: InBothLanguages;
}

/** By element. What is known from elsewhere is never asked about again. */
export type PlanFacts = Readonly<Record<string, DerivedStatus | undefined>>;
