import type { InBothLanguages } from '../../../contracts/language';

/** Names that many municipalities use. The first two are covered in every model. */
export const suggestedAreas: readonly InBothLanguages[] = [
  { da: 'Børn og Familie', en: 'Children and Families' },
  { da: 'Beskæftigelse', en: 'Employment' },
  { da: 'Dagtilbud, skole og SSP', en: 'Day Care, Schools and SSP' },
  { da: 'Voksenspecialområdet', en: 'Specialised Adult Services' },
  { da: 'Psykiatri og Misbrug', en: 'Psychiatry and Substance Use' },
];
