import type { InBothLanguages } from '../../contracts/language';

export const tabText = {
  da: {
    misconfigured: 'Siden er ikke sat rigtigt op.',
    misconfiguredAdvice: 'Numrene ovenfor gælder. Vis din it-afdeling denne besked:',
  },
  en: {
    misconfigured: 'The page is not set up correctly.',
    misconfiguredAdvice: 'The numbers above apply. Show your IT department this message:',
  },
} satisfies InBothLanguages<unknown>;
