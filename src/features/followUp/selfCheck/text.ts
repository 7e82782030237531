import type { InBothLanguages } from '../../../contracts/language';

interface SelfCheckText {
  readonly heading: string;
  readonly purpose: string;
  readonly link: string;
  readonly linkAbout: string;
  readonly done: (year: string, audiences: string) => string;
  readonly notYet: (year: string) => string;
  readonly who: string;
  readonly how: string;
  readonly print: string;
  readonly write: (year: string) => string;
  readonly year: string;
  readonly onlyTotals: string;
  readonly finished: string;
  readonly said: (answer: string, number: string) => string;
  /** @param before how many have answered earlier */
  readonly asked: (number: string, before: readonly number[]) => string;
  readonly shown: (audience: string) => string;
  readonly nothing: string;
  readonly none: string;
  readonly tooFew: string;
  readonly howShown: string;
  readonly enabling: string;
  readonly hindering: string;
  readonly factors: string;
  readonly factorsFrom: string;
  readonly paper: (year: string) => string;
  readonly paperFor: (audience: string) => string;
  readonly sentence: string;
}

export const selfCheckText: InBothLanguages<SelfCheckText> = {
  da: {
    heading: 'Årligt selvtjek',
    purpose:
      'Ved folk, hvem de skal spørge, og hvad de skal se efter? Selvtjekket ser på indsatsen og ikke på nogen.',
    link: 'Åbn selvtjekket',
    linkAbout: 'Én gang om året svarer ledere, medarbejdere og gruppen på nogle få sætninger.',
    done: (year, audiences) => `I ${year} er der svar fra ${audiences}.`,
    notYet: (year) => `Der er ingen svar fra ${year} endnu.`,
    who: 'Hvem svarer?',
    how: 'Udskriv arket, eller læs sætningerne højt og tæl hænder. Skriv bagefter kun, hvor mange der svarede hvad.',
    print: 'Udskriv arket',
    write: (year) => `Skriv svarene fra ${year}`,
    year: 'År',
    onlyTotals: 'Skriv kun, hvor mange der gav hvert svar.',
    finished: 'Færdig',
    said: (answer, number) => (number === '' ? `»${answer}« er tomt igen.` : `»${answer}« er nu ${number}.`),
    asked: (number, before) =>
      before.length === 0
        ? `Skrev du ${number}? Det er mange.`
        : `Skrev du ${number}? Før har højst ${Math.max(...before)} svaret.`,
    shown: (audience) => `Sådan svarede: ${audience}`,
    nothing: '-',
    none: 'Der er ingen svar her endnu.',
    tooFew: 'Vises ikke: færre end fem svar',
    howShown:
      'Svarene vises fem og fem og først, når mindst fem har svaret. Der regnes ikke noget samlet tal ud.',
    enabling: 'Det fremmer',
    hindering: 'Det hæmmer',
    factors: 'Hvad kan ligge bag svarene?',
    factorsFrom: 'Fra evalueringens forandringsteori',
    paper: (year) => `Stalking: hvad ved vi, og hvad gør vi? ${year}`,
    paperFor: (audience) => `Til: ${audience}`,
    sentence: 'Sætning',
  },
  en: {
    heading: 'Yearly self-check',
    purpose:
      'Do people know whom to ask, and what to look out for? The self-check looks at the effort and not at anybody.',
    link: 'Open the self-check',
    linkAbout: 'Once a year leaders, staff and the group answer a few sentences.',
    done: (year, audiences) => `In ${year} there are answers from ${audiences}.`,
    notYet: (year) => `There are no answers from ${year} yet.`,
    who: 'Who answers?',
    how: 'Print the sheet, or read the sentences aloud and count hands. Afterwards write only how many gave which answer.',
    print: 'Print the sheet',
    write: (year) => `Write the answers of ${year}`,
    year: 'Year',
    onlyTotals: 'Write only how many gave each answer.',
    finished: 'Done',
    said: (answer, number) =>
      number === '' ? `“${answer}” is empty again.` : `“${answer}” is now ${number}.`,
    asked: (number, before) =>
      before.length === 0
        ? `Did you write ${number}? That is many.`
        : `Did you write ${number}? Before, ${Math.max(...before)} have answered at most.`,
    shown: (audience) => `How they answered: ${audience}`,
    nothing: '-',
    none: 'There are no answers here yet.',
    tooFew: 'Not shown: fewer than five answers',
    howShown:
      'Answers are shown in fives, and only once at least five have answered. No overall figure is worked out.',
    enabling: 'What helps',
    hindering: 'What hinders',
    factors: 'What may lie behind the answers?',
    factorsFrom: "From the evaluation's change theory",
    paper: (year) => `Stalking: what do we know, and what do we do? ${year}`,
    paperFor: (audience) => `For: ${audience}`,
    sentence: 'Sentence',
  },
};
