/** What others may know of the overview: what is shown, and nothing that is not. Pure. */
import { type Audience, audiences, type Measure, measures, selfCheckQuestions } from '../../content/followUp';
import { countFrom } from './counts/count';
import { type PublishedTable, published } from './counts/published';
import type { CountRow, PoliceRow, SelfCheckRow } from './followUpLists';
import { type PublishedPolice, policeFrom, publishedPolice } from './police/police';
import { type Distribution, distributions } from './selfCheck/distribution';
import { countedFrom } from './selfCheck/selfCheck';

type Area = { readonly key: string; readonly name: string };

/** Counts of some years, in the order they are named. @public */
export interface CountFacts {
  readonly years: readonly string[];
  readonly tables: Readonly<Record<Measure, PublishedTable>>;
  readonly police: readonly PublishedPolice[];
}

/** @public @param years four digits each, for example the year before and the year itself */
export function countFacts(
  rows: { readonly counts: readonly CountRow[]; readonly policeFigures: readonly PoliceRow[] },
  years: readonly string[],
  areas: readonly Area[],
): CountFacts {
  const counts = rows.counts.flatMap((row) => countFrom(row) ?? []);
  const tables = measures.map((measure) => [measure, published(counts, measure, years, areas)] as const);
  const police = rows.policeFigures.flatMap((row) => policeFrom(row) ?? []);
  return {
    years,
    tables: Object.fromEntries(tables) as CountFacts['tables'],
    police: publishedPolice(police).filter(({ year }) => years.includes(year)),
  };
}

/** How one audience answered one question in a year. @public */
export interface SelfCheckFact {
  readonly audience: Audience;
  readonly question: string;
  /** Undefined where fewer than five answered. */
  readonly shown: Distribution | undefined;
}

/** The self-check of a year, in the order it is asked; a question that nobody has counted is not there. @public */
export function selfCheckFacts(rows: readonly SelfCheckRow[], year: string): SelfCheckFact[] {
  const counted = rows.flatMap((row) => countedFrom(row) ?? []).filter((one) => one.year === year);
  return audiences.flatMap((audience) =>
    selfCheckQuestions.flatMap(({ code: question }) =>
      distributions(counted, { audience, question }).map(({ shown }) => ({ audience, question, shown })),
    ),
  );
}
