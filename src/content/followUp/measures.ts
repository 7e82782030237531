/** What is counted each quarter: how many came, where they were helped on to, and how early they were seen (lines 541-570). */
import type { InBothLanguages } from '../../contracts/language';

export const measures = ['enquiries', 'toCentre', 'toPolice', 'toOthers', 'early', 'late'] as const;
export type Measure = (typeof measures)[number];

interface MeasureSaid {
  readonly name: InBothLanguages;
  /** What belongs to it; absent where the name says it. */
  readonly hint?: InBothLanguages;
}

export const measuresSaid: Readonly<Record<Measure, MeasureSaid>> = {
  enquiries: {
    name: { da: 'Henvendelser og mistanker', en: 'Enquiries and suspicions' },
    hint: { da: 'Alle, I hørte om i kvartalet.', en: 'Everybody you heard of in the quarter.' },
  },
  toCentre: {
    name: { da: 'Brobygget til Dansk Stalking Center', en: 'Bridged to the Danish Stalking Centre' },
  },
  toPolice: { name: { da: 'Brobygget til politiet', en: 'Bridged to the police' } },
  toOthers: {
    name: { da: 'Brobygget til andre', en: 'Bridged elsewhere' },
    hint: { da: 'For eksempel krisecenter eller læge.', en: 'A shelter or a doctor, for example.' },
  },
  early: {
    name: { da: 'Set tidligt', en: 'Seen early' },
    hint: {
      da: 'Ved de første tegn, eller da et mønster viste sig.',
      en: 'At the first signs, or when a pattern showed.',
    },
  },
  late: {
    name: { da: 'Set sent', en: 'Seen late' },
    hint: { da: 'Efter lang tid, eller da det var akut.', en: 'After a long time, or when it was acute.' },
  },
};

/** What is a part of all who came, each set by itself: nobody is seen both early and late. */
export const partsOfEnquiries: readonly (readonly Measure[])[] = [
  ['toCentre'],
  ['toPolice'],
  ['toOthers'],
  ['early', 'late'],
];
