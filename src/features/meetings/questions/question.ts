import type { Row } from '../../../contracts/listSchema';
import type { questions } from '../../../lists';
import { asText, danishToday, isDay } from '../../../workspace';
import { listedKeys } from '../meeting/meeting';
import { monthsLater } from '../passing/retention';

export type QuestionRow = Row<typeof questions>;

interface Written {
  readonly key: string;
  readonly row: QuestionRow;
  readonly text: string;
  readonly by: string;
  readonly byMail: string;
  /** `YYYY-MM-DD`; empty where it is not known. */
  readonly day: string;
}

/** What is asked between meetings. */
export interface Question extends Written {
  readonly kind: 'question';
  /** The police have called, and somebody is to call back. */
  readonly fromPolice: boolean;
  readonly title: string;
  /** None: it is for all. */
  readonly areaKeys: readonly string[];
  readonly due: string;
  /** Whoever took the police's call knows whom to call back. */
  readonly contactKnown: boolean;
  readonly state: 'open' | 'answered' | 'agenda';
  readonly closedOn: string;
}

export interface Answer extends Written {
  readonly kind: 'answer';
  /** Key of the question. */
  readonly question: string;
}

/** @returns undefined where the row has neither a key nor anything to say */
export function questionFrom(row: QuestionRow): Question | Answer | undefined {
  const said = (column: keyof QuestionRow['fields']) => asText(column, row.fields[column]).trim();
  const day = (column: 'Day' | 'Due' | 'ClosedOn') => (isDay(said(column)) ? said(column) : '');
  if (said('Title') === '' || row.key === '') return undefined;
  const written = {
    ...{ key: row.key, row, text: said('Text'), by: said('By'), byMail: said('ByMail'), day: day('Day') },
  };
  if (said('Kind') === 'answer') return { ...written, kind: 'answer', question: said('Question') };
  return {
    ...written,
    kind: 'question',
    fromPolice: said('Kind') === 'police',
    ...{ title: said('Title'), areaKeys: listedKeys(said('AreaKeys')), due: day('Due') },
    contactKnown: said('ContactKnown') === 'yes',
    state: (['answered', 'agenda'] as const).find((state) => state === said('State')) ?? 'open',
    closedOn: day('ClosedOn'),
  };
}

/** A question that nobody ends must not stay for ever: months from the day it was asked. */
const longest = 12;

/**
 * Questions whose time is up, with their answers; answers of questions that are gone.
 * @param now by SharePoint's clock
 */
export function expiredQuestions(
  all: readonly (Question | Answer)[],
  months: number,
  now: number,
): (Question | Answer)[] {
  const today = danishToday(now);
  const isUp = (one: Question): boolean => {
    if (one.state === 'open')
      return one.day !== '' && monthsLater(one.day, Math.max(months, longest)) <= today;
    const ended = one.closedOn || one.day;
    return ended !== '' && monthsLater(ended, months) <= today;
  };
  const staying = new Set(all.flatMap((one) => (one.kind !== 'answer' && !isUp(one) ? [one.key] : [])));
  return all.filter(
    (one) =>
      !staying.has(one.kind === 'answer' ? one.question : one.key) && (one.kind === 'answer' || isUp(one)),
  );
}
