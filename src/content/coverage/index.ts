/** Where in the municipality somebody with special knowledge is needed, by model, and how it is known by its name. */
import type { InBothLanguages } from '../../contracts/language';
import { type ModelNumber, type ReportLines, told } from '../models/model';

export const workFields = [
  'families',
  'employment',
  'adults',
  'dayCare',
  'schools',
  'ssp',
  'psychiatry',
  'substance',
] as const;
export type WorkField = (typeof workFields)[number];

export interface Needed {
  readonly name: InBothLanguages;
  /** What words about an area, a place or a job begin with where they mean this field. The longest one counts. */
  readonly words: readonly string[];
  /** `least`: in every municipality. `rather`: as well as may be. */
  readonly by: Readonly<Record<ModelNumber, 'least' | 'rather'>> | Readonly<Record<2 | 3, 'least'>>;
  readonly lines: readonly ReportLines[];
}

const least = { 1: 'least', 2: 'least', 3: 'least' } as const;
const widely = { 2: 'least', 3: 'least' } as const;

export const neededFields: Readonly<Record<WorkField, Needed>> = {
  families: {
    name: { da: 'Børn og Familie', en: 'Children and families' },
    words: ['børn', 'barn', 'familie', 'unge', 'underretning', 'children', 'family', 'families', 'youth'],
    by: least,
    lines: ['197-202', '337-338'],
  },
  employment: {
    name: { da: 'Beskæftigelse', en: 'Employment' },
    words: ['beskæftigelse', 'job', 'arbejdsmarked', 'sygedagpenge', 'ydelse', 'employment'],
    by: least,
    lines: ['197-202', '337-338'],
  },
  adults: {
    name: { da: 'Voksenspecialområdet', en: 'Specialised adult services' },
    words: ['voksen', 'voksne', 'handicap', 'bosted', 'botilbud', 'adult', 'disability'],
    by: { 1: 'rather', 2: 'least', 3: 'least' },
    lines: ['197-202', '406-408'],
  },
  dayCare: {
    name: { da: 'Dagtilbud', en: 'Day care' },
    words: ['dagtilbud', 'børnehave', 'vuggestue', 'dagpleje', 'daginstitution', 'day', 'kindergarten'],
    by: widely,
    lines: ['406-408', '481-482'],
  },
  schools: {
    name: { da: 'Skole', en: 'Schools' },
    words: ['skole', 'folkeskole', 'ppr', 'lærer', 'school'],
    by: widely,
    lines: ['406-408', '481-482'],
  },
  ssp: {
    name: { da: 'SSP', en: 'SSP (schools, social services, police)' },
    words: ['ssp'],
    by: widely,
    lines: ['406-408', '481-482'],
  },
  psychiatry: {
    name: { da: 'Psykiatri', en: 'Psychiatry' },
    words: ['psykiatri', 'socialpsykiatri', 'distriktspsykiatri', 'psychiatry'],
    by: widely,
    lines: ['406-408', '481-482'],
  },
  substance: {
    name: { da: 'Misbrug', en: 'Substance abuse' },
    words: ['misbrug', 'rusmiddel', 'rus', 'alkohol', 'stof', 'substance', 'addiction'],
    by: widely,
    lines: ['406-408', '481-482'],
  },
};

/** How many the wide models are built on: something to hold one's own number up against, never a demand. Lines 401, 478. */
export const groupSize = { from: 10, to: 15 } as const;

export const sizeSaid = {
  few: told({
    id: 'coverage.size.few',
    da: 'Model 1 bygger på få personer i de områder, hvor stalking oftest viser sig.',
    en: 'Model 1 is built on a few persons in the areas where stalking most often shows.',
  }),
  wide: told({
    id: 'coverage.size.wide',
    da: 'Modellen bygger på en gruppe på 10-15 personer fra hele kommunen.',
    en: 'The model is built on a group of 10-15 persons from the whole municipality.',
  }),
};
