import type { InBothLanguages } from '../../contracts/language';

export const peopleText = {
  da: {
    hint: 'Skriv begyndelsen af navnet, og vælg på listen.',
    asWritten: 'Ikke valgt blandt kommunens ansatte. Navnet bliver gemt, som det er skrevet.',
    guest: 'gæst',
    pick: 'Vælg i Teams',
    pickTitle: 'Vælg en kollega',
  },
  en: {
    hint: 'Write the beginning of the name, and choose from the list.',
    asWritten: 'Not chosen among the employees. The name is kept as it is written.',
    guest: 'guest',
    pick: 'Choose in Teams',
    pickTitle: 'Choose a colleague',
  },
} satisfies InBothLanguages<unknown>;
