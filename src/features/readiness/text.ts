import type { InBothLanguages } from '../../contracts/language';

export const readinessText = {
  da: {
    whatDoIDo: 'Hvad gør jeg?',
    iAm: 'Jeg er',
    whomIsItAbout: 'Hvem drejer det sig om?',
    firstSteps: 'De første skridt',
    avoid: 'Undgå',
    whatIsStalking: 'Hvad er stalking?',
    knowMore: 'Vid mere om stalking og loven',
    ourOwnText: 'Kommunens egen tekst',
  },
  en: {
    whatDoIDo: 'What do I do?',
    iAm: 'I am',
    whomIsItAbout: 'Whom is it about?',
    firstSteps: 'The first steps',
    avoid: 'Avoid',
    whatIsStalking: 'What is stalking?',
    knowMore: 'Know more about stalking and the law',
    ourOwnText: "The municipality's own text",
  },
} satisfies InBothLanguages<unknown>;
