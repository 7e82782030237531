import { type Answer, answers } from '../../../content/followUp';
import { type Band, bandWidth, shownCount } from '../../../workspace';
import type { Counted } from './selfCheck';

/** How the answers to one question fall, as it may be shown to anybody. */
export type Distribution = Readonly<Record<Answer, Band>>;

/** @returns undefined where fewer than five have answered: then nothing is shown, not even that they are few of each */
export function distribution({ answers: given }: Pick<Counted, 'answers'>): Distribution | undefined {
  const all = answers.reduce((sum, answer) => sum + (given[answer] ?? 0), 0);
  if (all < bandWidth) return undefined;
  const shown = answers.map((answer) => [answer, shownCount(given[answer] ?? 0)] as const);
  return Object.fromEntries(shown) as Distribution;
}

/** One question over the years. */
export interface DistributionRow {
  readonly year: string;
  /** Undefined where fewer than five have answered. */
  readonly shown: Distribution | undefined;
}

/** The newest year first. */
export function distributions(
  counted: readonly Counted[],
  of: Pick<Counted, 'audience' | 'question'>,
): DistributionRow[] {
  return counted
    .filter(({ audience, question }) => audience === of.audience && question === of.question)
    .sort((a, b) => b.year.localeCompare(a.year))
    .map((one) => ({ year: one.year, shown: distribution(one) }));
}
