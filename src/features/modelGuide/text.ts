import type { Giving, ModelNumber } from '../../content/models';
import type { WorkRoute } from './workRoutes';
import type { InBothLanguages } from '../../contracts/language';

interface ModelGuideText {
  readonly heading: string;
  readonly purpose: string;
  readonly model: (number: ModelNumber) => string;
  readonly chosen: (number: ModelNumber) => string;
  readonly begin: string;
  readonly beginHint: string;
  readonly decision: string;
  readonly compare: string;
  readonly threeModels: string;
  readonly readOn: (number: ModelNumber) => string;
  readonly toOverview: string;
  readonly toReadiness: string;
  readonly logic: string;
  readonly seenWhere: string;
  readonly gives: Readonly<Record<Giving, string>>;
  readonly mayHave: string;
  /** What follows once a model is found. */
  readonly work: string;
  readonly works: Readonly<Record<WorkRoute, { readonly name: string; readonly about: string }>>;
  readonly compareWith: (number: ModelNumber) => string;
  readonly source: (title: string, publisher: string) => string;
}

export const modelGuideText: InBothLanguages<ModelGuideText> = {
  da: {
    heading: 'Find jeres model',
    purpose:
      'Der er tre måder at organisere indsatsen på. Find den, der passer til jer, og lad ledelsen beslutte.',
    model: (number) => `Model ${number}`,
    chosen: (number) => `I har valgt Model ${number}`,
    begin: 'Svar på syv spørgsmål',
    beginHint: 'Det tager højst fem minutter. I kan stoppe undervejs og dele svarene.',
    decision: 'Ledelsens beslutning',
    compare: 'Sammenlign to modeller',
    threeModels: 'De tre modeller',
    readOn: (number) => `Læs om Model ${number}`,
    toOverview: 'Alle tre modeller',
    toReadiness: 'Tilbage til beredskabet',
    logic: 'Tanken bag',
    seenWhere: 'Ses oftest, hvor',
    gives: {
      responsibility: 'Ansvar og mandat',
      fields: 'Fagområder, der er med',
      knowledge: 'Viden',
      information: 'Information',
      action: 'Når der er tegn eller mistanke',
      cooperation: 'Samarbejde og læring',
    },
    mayHave: 'Kan vælges til',
    work: 'Når valget er truffet',
    works: {
      'model/plan': {
        name: 'Plan',
        about: 'Hvad der er på plads, hvad der mangler, og hvem der tager sig af det.',
      },
      'model/year': {
        name: 'Årshjul',
        about: 'Det, der vender tilbage hvert år. Til væggen og til kalenderen.',
      },
      'model/handover': { name: 'Overdragelse', about: 'Det, en ny koordinator skal vide for at tage over.' },
    },
    compareWith: (number) => `Sammenlign med Model ${number}`,
    source: (title, publisher) => `Kilde: ${title}, ${publisher}. Gengivet med vores egne ord.`,
  },
  en: {
    heading: 'Find your model',
    purpose:
      'There are three ways to organise the effort. Find the one that fits you, and let your leadership decide.',
    model: (number) => `Model ${number}`,
    chosen: (number) => `You have chosen Model ${number}`,
    begin: 'Answer seven questions',
    beginHint: 'It takes five minutes at most. You can stop on the way and share the answers.',
    decision: "The leadership's decision",
    compare: 'Compare two models',
    threeModels: 'The three models',
    readOn: (number) => `Read about Model ${number}`,
    toOverview: 'All three models',
    toReadiness: 'Back to the readiness',
    logic: 'The idea behind it',
    seenWhere: 'Mostly seen where',
    gives: {
      responsibility: 'Responsibility and mandate',
      fields: 'Fields of work that take part',
      knowledge: 'Knowledge',
      information: 'Information',
      action: 'When there are signs or suspicion',
      cooperation: 'Cooperation and learning',
    },
    mayHave: 'May be added',
    work: 'Once the choice is made',
    works: {
      'model/plan': { name: 'Plan', about: 'What is in place, what is missing, and who sees to it.' },
      'model/year': {
        name: 'Year wheel',
        about: 'What returns every year. For the wall and for the calendar.',
      },
      'model/handover': { name: 'Hand-over', about: 'What a new coordinator needs to know to take over.' },
    },
    compareWith: (number) => `Compare with Model ${number}`,
    source: (title, publisher) => `Source: ${title}, ${publisher}. In our own words.`,
  },
};
