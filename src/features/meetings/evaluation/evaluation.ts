import {
  type BridgingOutcome,
  bridgings,
  type HowEarly,
  howEarly,
  type PartnerInCase,
  partnersInCase,
} from '../../../content/meetings/evaluation';
import type { Row } from '../../../contracts/listSchema';
import type { evaluations } from '../../../lists';
import { asText, isDay } from '../../../workspace';
import { listedKeys } from '../meeting/meeting';

export type EvaluationRow = Row<typeof evaluations>;

/** What is told in words, in the order it is asked. */
export const toldColumns = ['Seen', 'Worked', 'Learning'] as const;
export type ToldColumn = (typeof toldColumns)[number];

/** An evaluation of a course of events that is over, as it is read. */
export interface CaseEvaluation {
  readonly key: string;
  readonly row: EvaluationRow;
  readonly title: string;
  /** `YYYY-MM-DD` on which it was begun; empty where the row has none. */
  readonly day: string;
  readonly texts: Readonly<Record<ToldColumn, string>>;
  /** Key of the area that saw it first; empty while nobody has said so. */
  readonly seenBy: string;
  readonly howEarly: HowEarly | undefined;
  readonly areaKeys: readonly string[];
  readonly partners: readonly PartnerInCase[];
  readonly bridging: BridgingOutcome | undefined;
  /** Undefined until somebody has thought about it. */
  readonly recognisable: 'no' | 'maybe' | undefined;
  /** It may become an example for others to practise on. */
  readonly example: boolean;
  readonly done: boolean;
}

/** @returns undefined where the row has neither a key nor a name */
export function evaluationFrom(row: EvaluationRow): CaseEvaluation | undefined {
  const said = (column: keyof EvaluationRow['fields']) => asText(column, row.fields[column]).trim();
  if (said('Title') === '' || row.key === '') return undefined;
  const partners = listedKeys(said('Partners'));
  return {
    ...{ key: row.key, row, title: said('Title'), day: isDay(said('Day')) ? said('Day') : '' },
    texts: { Seen: said('Seen'), Worked: said('Worked'), Learning: said('Learning') },
    ...{ seenBy: said('SeenBy'), areaKeys: listedKeys(said('AreaKeys')) },
    howEarly: howEarly.find((code) => code === said('HowEarly')),
    partners: partnersInCase.filter((code) => partners.includes(code)),
    bridging: bridgings.find((code) => code === said('Bridging')),
    recognisable: (['no', 'maybe'] as const).find((answer) => answer === said('Recognisable')),
    ...{ example: said('Example') === 'yes', done: said('State') === 'done' },
  };
}

export type Missing = 'learning' | 'recognisable' | 'stillRecognisable';

/** What keeps an evaluation from being of use to others. */
export function missingIn({ texts, recognisable }: CaseEvaluation): Missing | undefined {
  if (texts.Learning === '') return 'learning';
  if (recognisable === undefined) return 'recognisable';
  return recognisable === 'maybe' ? 'stillRecognisable' : undefined;
}
