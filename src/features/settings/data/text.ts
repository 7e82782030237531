import type { InBothLanguages } from '../../../contracts/language';

interface DataText {
  readonly content: string;
  readonly version: (number: string, day: string) => string;
  readonly versionAdvice: string;
}

export const dataText: InBothLanguages<DataText> = {
  da: {
    content: 'Leverede tekster',
    version: (number, day) => `Udgave ${number} af ${day}`,
    versionAdvice: 'Nye udgaver kommer, når siden bliver opdateret. Jeres egne tekster røres ikke.',
  },
  en: {
    content: 'Supplied texts',
    version: (number, day) => `Edition ${number} of ${day}`,
    versionAdvice: 'New editions come when the page is updated. Your own texts are left alone.',
  },
};
