import type { InBothLanguages } from '../../../contracts/language';

interface PoliceText {
  readonly heading: string;
  readonly caption: string;
  readonly year: string;
  readonly reports: string;
  readonly source: string;
  readonly sourceHint: string;
  readonly nothing: string;
  readonly none: string;
  readonly noSource: string;
  readonly write: string;
  readonly done: string;
  readonly said: (year: string, number: string) => string;
  readonly saidSource: (year: string) => string;
}

export const policeText: InBothLanguages<PoliceText> = {
  da: {
    heading: 'Politiets tal',
    caption: 'Anmeldelser i kommunen, efter år',
    year: 'År',
    reports: 'Anmeldelser',
    source: 'Kilde og periode',
    sourceHint: 'For eksempel: Politiets nyhedsbrev, juli 2026, januar-juni.',
    nothing: '-',
    none: 'Spørg jeres politikreds, hvor mange anmeldelser der er fra kommunen, og skriv tallet her.',
    noSource: 'Ingen kilde skrevet',
    write: 'Skriv politiets tal',
    done: 'Færdig',
    said: (year, number) =>
      number === ''
        ? `Politiets tal for ${year} er tomt igen.`
        : `Politiets tal for ${year} er nu ${number}.`,
    saidSource: (year) => `Kilden til ${year} er skrevet.`,
  },
  en: {
    heading: "The police's figures",
    caption: 'Reports in the municipality, by year',
    year: 'Year',
    reports: 'Reports',
    source: 'Source and period',
    sourceHint: "For example: the police's newsletter, July 2026, January to June.",
    nothing: '-',
    none: 'Ask your police district how many reports there are from the municipality, and write the number here.',
    noSource: 'No source written',
    write: "Write the police's figures",
    done: 'Done',
    said: (year, number) =>
      number === ''
        ? `The police's figure for ${year} is empty again.`
        : `The police's figure for ${year} is now ${number}.`,
    saidSource: (year) => `The source of ${year} is written.`,
  },
};
