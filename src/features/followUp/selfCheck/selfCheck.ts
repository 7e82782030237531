import { type Answer, answers, type Audience, audiences } from '../../../content/followUp';
import type { NewRow } from '../../../contracts/listSchema';
import type { selfChecks } from '../../../lists';
import type { SelfCheckRow } from '../followUpLists';
import { wholeCount } from '../wholeCount';

/** How many gave each answer to one question, as somebody counted them. */
export interface Counted {
  readonly year: string;
  readonly audience: Audience;
  /** Code of the question; one that is asked no longer keeps its history. */
  readonly question: string;
  /** An answer that nobody has written a number for is not there. */
  readonly answers: Readonly<Partial<Record<Answer, number>>>;
}

export type CountedPlace = Pick<Counted, 'year' | 'audience' | 'question'>;

/** The same for everyone: see `countKey`. */
export const countedKey = ({ year, audience, question }: CountedPlace): string =>
  `selfCheck/${year}/${audience}/${question}`;

export const countedFields = ({ year, audience, question }: CountedPlace): NewRow<typeof selfChecks> => ({
  ...{ Title: year, Audience: audience, Question: question },
});

/** @returns undefined where the row has no year, audience or question, or no number at all */
export function countedFrom({ fields }: SelfCheckRow): Counted | undefined {
  const said = (column: keyof SelfCheckRow['fields']) => {
    const value = fields[column];
    return typeof value === 'string' ? value.trim() : '';
  };
  const audience = audiences.find((code) => code === said('Audience'));
  const given = answers.flatMap((answer) => {
    const count = wholeCount(fields[answer]);
    return count === undefined ? [] : [[answer, count] as const];
  });
  if (!/^20\d{2}$/.test(said('Title')) || !audience || said('Question') === '' || given.length === 0)
    return undefined;
  return { year: said('Title'), audience, question: said('Question'), answers: Object.fromEntries(given) };
}
