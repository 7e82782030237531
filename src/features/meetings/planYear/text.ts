import type { InBothLanguages } from '../../../contracts/language';
import type { DayProblem } from './dayProblem';

interface PlanYearText {
  readonly heading: (year: number) => string;
  readonly advice: string;
  readonly meeting: (number: number) => string;
  readonly from: string;
  readonly until: string;
  readonly plan: (count: number) => string;
  readonly otherYear: (year: number) => string;
  readonly planned: (count: number) => string;
  readonly one: string;
  readonly oneAdded: string;
  readonly problems: Readonly<Record<DayProblem, string>>;
  readonly notice: { readonly off: string };
  readonly titleOf: (number: number, year: number) => string;
  readonly nothing: string;
}

export const planYearText: InBothLanguages<PlanYearText> = {
  da: {
    heading: (year) => `Planlæg årets fire møder i ${year}`,
    advice:
      'Datoerne er forslag: en tirsdag i hvert kvartal uden om helligdage og skoleferier. Ret dem, så de passer jer. Slet en dato for at springe mødet over.',
    meeting: (number) => `${number}. møde`,
    from: 'Fra kl.',
    until: 'Til kl.',
    plan: (count) => (count === 1 ? 'Planlæg mødet' : `Planlæg ${count} møder`),
    otherYear: (year) => `Vis forslag for ${year}`,
    planned: (count) => (count === 1 ? 'Mødet er planlagt.' : `${count} møder er planlagt.`),
    one: 'Tilføj et møde',
    oneAdded: 'Nyt møde',
    problems: {
      missing: 'Vælg en dato.',
      notADay: 'Den dato findes ikke.',
      past: 'Datoen er passeret. Vælg en fra i dag og frem.',
      twice: 'Der er allerede et møde den dag.',
      notATime: 'Skriv et klokkeslæt, fx 13:00.',
      wrongWayRound: 'Mødet slutter, før det begynder.',
      skipped: 'Det klokkeslæt findes ikke den nat, uret stilles frem.',
    },
    notice: { off: 'Mange holder fri den dag.' },
    titleOf: (number, year) => `Møde ${number}, ${year}`,
    nothing: 'Behold mindst én dato.',
  },
  en: {
    heading: (year) => `Plan the four meetings of ${year}`,
    advice:
      'The days are suggestions: a Tuesday in each quarter, clear of public and school holidays. Change them as it suits you. Empty a day to leave that meeting out.',
    meeting: (number) => `Meeting ${number}`,
    from: 'From',
    until: 'Until',
    plan: (count) => (count === 1 ? 'Plan the meeting' : `Plan ${count} meetings`),
    otherYear: (year) => `Show suggestions for ${year}`,
    planned: (count) => (count === 1 ? 'The meeting is planned.' : `${count} meetings are planned.`),
    one: 'Add a meeting',
    oneAdded: 'New meeting',
    problems: {
      missing: 'Choose a day.',
      notADay: 'There is no such day.',
      past: 'The day has passed. Choose one from today on.',
      twice: 'There is already a meeting that day.',
      notATime: 'Write a time, such as 13:00.',
      wrongWayRound: 'The meeting ends before it begins.',
      skipped: 'There is no such time on the night the clocks go forward.',
    },
    notice: { off: 'Many are off that day.' },
    titleOf: (number, year) => `Meeting ${number}, ${year}`,
    nothing: 'Keep at least one day.',
  },
};
