import type { InBothLanguages } from '../../../contracts/language';

interface CountsText {
  readonly enterHeading: string;
  readonly enterPurpose: string;
  readonly enter: string;
  readonly quarter: string;
  readonly quarterName: (number: string, year: string) => string;
  readonly area: string;
  readonly own: (area: string) => string;
  readonly empty: string;
  readonly noAreas: string;
  readonly said: (measure: string, number: string) => string;
  readonly heading: string;
  readonly show: string;
  readonly caption: (measure: string) => string;
  readonly whole: string;
  readonly nothing: string;
  readonly ordinal: (number: string) => string;
  readonly partOfYear: (quarters: string) => string;
  readonly howShown: string;
  readonly none: string;
  readonly noneOfThis: string;
  readonly unreadable: (count: number) => string;
}

export const countsText: InBothLanguages<CountsText> = {
  da: {
    enterHeading: 'Skriv et kvartals tal',
    enterPurpose:
      'Kun antal, og intet om nogen. Andre ser ikke tallet selv, kun »under 5«, »5-9« og så videre.',
    enter: 'Skriv et kvartals tal',
    quarter: 'Kvartal',
    quarterName: (number, year) => `${number}. kvartal ${year}`,
    area: 'Område',
    own: (area) => `${area} (dit område)`,
    empty: 'Et tomt felt betyder, at ingen har talt. Skriv 0, hvis der ingen var.',
    noAreas: 'Kommunens områder er ikke skrevet ind endnu. Det gør en koordinator i Indstillinger.',
    said: (measure, number) =>
      number === '' ? `»${measure}« er tomt igen.` : `»${measure}« er nu ${number}.`,
    heading: 'Henvendelser og brobygning',
    show: 'Vis',
    caption: (measure) => `${measure}, efter område og år`,
    whole: 'Hele kommunen',
    nothing: '-',
    ordinal: (number) => `${number}.`,
    partOfYear: (quarters) => `${quarters} kvt.`,
    howShown:
      'Søjlen er fyldt så langt, som det er sikkert. Tallet ligger et sted i den åbne ende. Under 5 kan også være 0. Tallet for hele kommunen er lagt sammen af det, du ser, så ingen kan regne sig frem til mere.',
    none: 'Der er ingen tal endnu. Et kvartal for ét område tager under et minut at skrive.',
    noneOfThis: 'Det har ingen talt endnu.',
    unreadable: (count) =>
      count === 1
        ? 'Én række på listen kan ikke læses og er ikke talt med.'
        : `${count} rækker på listen kan ikke læses og er ikke talt med.`,
  },
  en: {
    enterHeading: "Write a quarter's numbers",
    enterPurpose:
      'Numbers only, and nothing about anybody. Others do not see the number itself, only “under 5”, “5-9” and so on.',
    enter: "Write a quarter's numbers",
    quarter: 'Quarter',
    quarterName: (number, year) => `Quarter ${number}, ${year}`,
    area: 'Area',
    own: (area) => `${area} (your area)`,
    empty: 'An empty field means that nobody has counted. Write 0 if there was nobody.',
    noAreas: "The municipality's areas are not written yet. A coordinator does that in Settings.",
    said: (measure, number) =>
      number === '' ? `“${measure}” is empty again.` : `“${measure}” is now ${number}.`,
    heading: 'Enquiries and bridging',
    show: 'Show',
    caption: (measure) => `${measure}, by area and year`,
    whole: 'The whole municipality',
    nothing: '-',
    ordinal: (number) => `Q${number}`,
    partOfYear: (quarters) => quarters,
    howShown:
      'The bar is filled as far as is sure. The number lies somewhere in the open end. Under 5 can also be 0. The number for the whole municipality is added up from what you see, so that nobody can work out more.',
    none: 'There are no numbers yet. A quarter of one area takes less than a minute to write.',
    noneOfThis: 'Nobody has counted that yet.',
    unreadable: (count) =>
      count === 1
        ? 'One row of the list cannot be read and is not counted.'
        : `${count} rows of the list cannot be read and are not counted.`,
  },
};
