import type { InBothLanguages } from '../../contracts/language';
import type { PersonTheme } from './resourcePerson';

export const themeNames: Readonly<Record<PersonTheme, InBothLanguages>> = {
  stalking: { da: 'Stalking', en: 'Stalking' },
  honour: { da: 'Æresrelaterede konflikter', en: 'Honour-related conflicts' },
  radicalisation: { da: 'Radikalisering', en: 'Radicalisation' },
  exit: { da: 'Bandeexit', en: 'Gang exit' },
  ssp: { da: 'SSP', en: 'SSP (schools, social services, police)' },
};
