import type { SettingName } from '../../../lists';

/** What a leadership decides, in the order it is asked; each is a row of the settings. */
export const decisionNames = [
  'model',
  'decision.by',
  'decision.on',
  'decision.mandate',
  'decision.resources',
  'decision.review',
] as const satisfies readonly SettingName[];
export type DecisionName = (typeof decisionNames)[number];

/** Empty where nothing is said. Days are `YYYY-MM-DD`. */
export type DecisionValues = Readonly<Record<DecisionName, string>>;

export type DecisionProblem =
  'modelMissing' | 'tooLong' | 'lineTooLong' | 'notADay' | 'oddYear' | 'reviewBefore';

/** One page holds no more of mandate and resources. */
export const longest = 800;
const longestLine = 120;
/** A decision on this is younger than the project; one that is reviewed in ten years is forgotten. */
const earliestYear = 2022;
const yearsAhead = 10;

/** What has to be mended before the decision can be saved, at its field. @param today `YYYY-MM-DD` */
export function decisionProblems(
  values: DecisionValues,
  today: string,
): Partial<Record<DecisionName, DecisionProblem>> {
  const [decidedOn, reviewedOn] = [values['decision.on'], values['decision.review']];
  const review = dayProblem(reviewedOn, today);
  const wrongWayRound = isDay(decidedOn) && isDay(reviewedOn) && reviewedOn <= decidedOn;
  const problems: Record<DecisionName, DecisionProblem | undefined> = {
    model: values.model === '' ? 'modelMissing' : undefined,
    'decision.by': values['decision.by'].length > longestLine ? 'lineTooLong' : undefined,
    'decision.on': dayProblem(decidedOn, today),
    'decision.mandate': values['decision.mandate'].length > longest ? 'tooLong' : undefined,
    'decision.resources': values['decision.resources'].length > longest ? 'tooLong' : undefined,
    'decision.review': review ?? (wrongWayRound ? 'reviewBefore' : undefined),
  };
  return Object.fromEntries(Object.entries(problems).filter(([, problem]) => problem !== undefined));
}

/** Before its day a decision is a proposal. @param today `YYYY-MM-DD` */
export function isDecided(values: DecisionValues, today: string): boolean {
  const on = values['decision.on'];
  return on !== '' && dayProblem(on, today) === undefined && on <= today;
}

export function isDay(day: string): boolean {
  const parsed = /^\d{4}-\d{2}-\d{2}$/.test(day) ? new Date(`${day}T00:00:00Z`) : undefined;
  return parsed !== undefined && !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(day);
}

function dayProblem(day: string, today: string): DecisionProblem | undefined {
  if (day === '') return undefined;
  if (!isDay(day)) return 'notADay';
  const year = Number(day.slice(0, 4));
  return year < earliestYear || year > Number(today.slice(0, 4)) + yearsAhead ? 'oddYear' : undefined;
}
