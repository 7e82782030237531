import type { InBothLanguages } from '../contracts/language';

/** Names that many municipalities use. The first two are covered in every model. */
const names: readonly InBothLanguages[] = [
  { da: 'Børn og Familie', en: 'Children and Families' },
  { da: 'Beskæftigelse', en: 'Employment' },
  { da: 'Dagtilbud, skole og SSP', en: 'Day Care, Schools and SSP' },
  { da: 'Voksenspecialområdet', en: 'Specialised Adult Services' },
  { da: 'Psykiatri og Misbrug', en: 'Psychiatry and Substance Use' },
];

/** Areas to begin with where a municipality has none. Keys are fixed, so that two who begin at once make one area, not two. */
export const suggestedAreas = names.map((name, index) => ({
  key: `a0ea0000-0000-4000-8000-00000000000${index + 1}`,
  name,
  order: index + 1,
}));
