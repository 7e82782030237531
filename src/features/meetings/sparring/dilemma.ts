import {
  type LegalBasis,
  legalBases,
  type SecurityCheck,
  securityChecks,
} from '../../../content/meetings/sparring';
import type { Row } from '../../../contracts/listSchema';
import type { sparring } from '../../../lists';
import { asText } from '../../../workspace';
import { listedKeys } from '../meeting/meeting';

export type DilemmaRow = Row<typeof sparring>;

/** The texts of a dilemma, in the order they are told. */
export const frameColumns = ['Situation', 'AtStake', 'Tried', 'Question'] as const;
export type FrameColumn = (typeof frameColumns)[number];

/** A dilemma as it is read: what a group can think about without knowing whom it is about. */
export interface Dilemma {
  readonly key: string;
  readonly row: DilemmaRow;
  /** Key of its meeting. */
  readonly meeting: string;
  readonly title: string;
  readonly texts: Readonly<Record<FrameColumn | 'Advice', string>>;
  readonly areaKeys: readonly string[];
  readonly basis: LegalBasis | undefined;
  /** Undefined until somebody has thought about it. */
  readonly recognisable: 'no' | 'maybe' | undefined;
  readonly recorded: boolean;
  readonly contactGiven: boolean;
  readonly security: readonly SecurityCheck[];
}

/** @returns undefined where the row belongs to no meeting */
export function dilemmaFrom(row: DilemmaRow): Dilemma | undefined {
  const said = (column: keyof DilemmaRow['fields']) => asText(column, row.fields[column]).trim();
  if (said('Meeting') === '' || row.key === '') return undefined;
  const ticked = listedKeys(said('Security'));
  return {
    ...{ key: row.key, row, meeting: said('Meeting'), title: said('Title') },
    texts: {
      ...{ Situation: said('Situation'), AtStake: said('AtStake'), Tried: said('Tried') },
      ...{ Question: said('Question'), Advice: said('Advice') },
    },
    areaKeys: listedKeys(said('AreaKeys')),
    basis: legalBases.find((basis) => basis === said('Basis')),
    recognisable: (['no', 'maybe'] as const).find((answer) => answer === said('Recognisable')),
    ...{ recorded: said('Recorded') === 'yes', contactGiven: said('ContactGiven') === 'yes' },
    security: securityChecks.filter((check) => ticked.includes(check)),
  };
}

/** It can be put to the group: there is a question, and nobody could be recognised. */
export const isReady = ({ recognisable, texts }: Dilemma): boolean =>
  recognisable === 'no' && texts.Question !== '';
