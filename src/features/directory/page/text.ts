import type { InBothLanguages } from '../../../contracts/language';

interface PersonsText {
  readonly heading: string;
  readonly purpose: string;
  readonly search: string;
  readonly searchHint: string;
  readonly areas: string;
  readonly persons: (count: number) => string;
  readonly nobodyYet: string;
  readonly found: (count: number) => string;
  readonly all: string;
  readonly allAreas: string;
  readonly showMore: (count: number) => string;
  readonly noneFound: (typed: string) => string;
  readonly noneFoundAdvice: string;
  readonly clear: string;
  readonly none: string;
  readonly noneAdvice: string;
  readonly back: string;
  readonly notFound: string;
  readonly covers: string;
  readonly themes: string;
  readonly workplace: string;
  readonly trained: string;
  readonly confirmed: string;
  readonly copy: string;
  readonly copied: string;
  readonly refused: string;
  readonly save: string;
}

export const personsPageText: InBothLanguages<PersonsText> = {
  da: {
    heading: 'Ressourcepersoner',
    purpose: 'Find den kollega, der ved noget om stalking og kender dit område.',
    search: 'Søg efter en ressourceperson',
    searchHint: 'Navn, område, arbejdssted eller tema',
    areas: 'Områder',
    persons: (count) => (count === 1 ? '1 person' : `${count} personer`),
    nobodyYet: 'Ingen endnu',
    found: (count) => (count === 1 ? '1 fundet' : `${count} fundet`),
    all: 'Alle ressourcepersoner',
    allAreas: 'Vis alle områder',
    showMore: (count) => `Vis ${count} til`,
    noneFound: (typed) => `Ingen passer på »${typed}«.`,
    noneFoundAdvice: 'Prøv med et område, for eksempel »familie«, eller med en del af navnet.',
    clear: 'Ryd søgningen',
    none: 'Kommunen har ikke skrevet sine ressourcepersoner ind endnu.',
    noneAdvice: 'Spørg din leder, eller ring til Dansk Stalking Center.',
    back: 'Tilbage til listen',
    notFound: 'Personen står ikke på listen længere.',
    covers: 'Dækker',
    themes: 'Ved noget om',
    workplace: 'Arbejdssted',
    trained: 'Uddannet',
    confirmed: 'Bekræftet',
    copy: 'Kopiér kontakt',
    copied: 'Kopieret',
    refused: 'Kan ikke kopieres her',
    save: 'Gem som kontakt',
  },
  en: {
    heading: 'Resource persons',
    purpose: 'Find the colleague who knows about stalking and knows your area.',
    search: 'Search for a resource person',
    searchHint: 'Name, area, workplace or theme',
    areas: 'Areas',
    persons: (count) => (count === 1 ? '1 person' : `${count} persons`),
    nobodyYet: 'Nobody yet',
    found: (count) => `${count} found`,
    all: 'All resource persons',
    allAreas: 'Show all areas',
    showMore: (count) => `Show ${count} more`,
    noneFound: (typed) => `Nobody matches “${typed}”.`,
    noneFoundAdvice: 'Try an area, such as “family”, or part of the name.',
    clear: 'Clear the search',
    none: 'The municipality has not entered its resource persons yet.',
    noneAdvice: 'Ask your leader, or call the Danish Stalking Centre.',
    back: 'Back to the list',
    notFound: 'This person is no longer on the list.',
    covers: 'Covers',
    themes: 'Knows about',
    workplace: 'Workplace',
    trained: 'Trained',
    confirmed: 'Confirmed',
    copy: 'Copy contact',
    copied: 'Copied',
    refused: 'Cannot be copied here',
    save: 'Save as contact',
  },
};
