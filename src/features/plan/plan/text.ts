import type { InBothLanguages } from '../../../contracts/language';
import type { ModelNumber } from '../../../content/models';
import type { PlanStatus } from './facts';
import type { PlanProblem } from './planProblem';
import type { Stage } from './stages';

interface PlanText {
  readonly heading: string;
  readonly purpose: (model: ModelNumber) => string;
  readonly undecided: string;
  readonly undecidedAdvice: string;
  readonly toDecision: string;
  readonly stages: Readonly<Record<Stage, string>>;
  /** The last stage where the model has no meetings. */
  readonly cooperation: string;
  readonly statuses: Readonly<Record<PlanStatus, string>>;
  readonly count: (status: PlanStatus, count: number) => string;
  readonly onlyMissing: string;
  readonly nothingMissing: string;
  readonly responsible: string;
  readonly mail: string;
  readonly mailHint: string;
  readonly due: string;
  readonly note: string;
  readonly noteHint: string;
  readonly link: string;
  readonly linkHint: string;
  readonly status: string;
  readonly nobody: string;
  readonly dueOn: (day: string) => string;
  readonly overdue: (day: string) => string;
  readonly derived: string;
  readonly mayHave: string;
  readonly openLink: string;
  readonly edit: string;
  readonly editThis: (name: string) => string;
  readonly done: string;
  readonly left: string;
  readonly leftAdvice: string;
  readonly lastSaid: (status: string) => string;
  readonly ownerLeft: (name: string) => string;
  readonly problems: Readonly<Record<PlanProblem, string>>;
}

export const planText: InBothLanguages<PlanText> = {
  da: {
    heading: 'Plan',
    purpose: (model) =>
      `Det, Model ${model} består af, i den rækkefølge, der har virket for andre. Skriv, hvem der tager sig af hvad.`,
    undecided: 'Ledelsen har ikke valgt en model endnu.',
    undecidedAdvice: 'Indtil da viser planen Model 1. Det, I skriver, følger med, hvis I vælger en anden.',
    toDecision: 'Ledelsens beslutning',
    stages: {
      need: 'Behov og mandat',
      group: 'De ansvarlige',
      mapping: 'Kortlægning',
      materials: 'Materialer',
      briefings: 'Oplæg for kolleger',
      meetings: 'Møder og samarbejde',
    },
    cooperation: 'Samarbejde',
    statuses: { missing: 'Mangler', underWay: 'I gang', inPlace: 'På plads' },
    count: (status, count) =>
      `${count} ${{ missing: 'mangler', underWay: 'i gang', inPlace: 'på plads' }[status]}`,
    onlyMissing: 'Vis kun det, der mangler',
    nothingMissing: 'Her er intet, der mangler.',
    responsible: 'Ansvarlig',
    mail: 'Ansvarligs e-mail',
    mailHint: 'Så kan siden sige til, hvis vedkommende forlader kommunen.',
    due: 'Frist',
    note: 'Note',
    noteHint: 'Skriv ikke om borgere.',
    link: 'Link',
    linkHint: 'Hvor man kan se det, for eksempel en side på intranettet.',
    status: 'Status',
    nobody: 'Ingen ansvarlig endnu',
    dueOn: (day) => `Frist ${day}`,
    overdue: (day) => `Fristen var ${day}`,
    derived: 'Set ud fra det, I har skrevet andre steder',
    mayHave: 'Kan vælges til',
    openLink: 'Se det',
    edit: 'Ret',
    editThis: (name) => `Ret ${name}`,
    done: 'Færdig',
    left: 'Ikke længere i modellen',
    leftAdvice: 'Det, I har skrevet, er bevaret.',
    lastSaid: (status) => `Stod som »${status}«`,
    ownerLeft: (name) => `${name} findes ikke længere i kommunens Microsoft 365. Vælg en ny ansvarlig.`,
    problems: {
      tooLong: 'Det er for langt.',
      notADay: 'Skriv en dato.',
      past: 'Datoen er passeret. Vælg en dato fra i dag og frem.',
      beforeDecision: 'Datoen ligger før ledelsens beslutning. Vælg en senere dato.',
      notAMail: 'Skriv en mailadresse, for eksempel navn@kommunen.dk.',
      notAnAddress: 'Skriv hele adressen. Den begynder med https://',
    },
  },
  en: {
    heading: 'Plan',
    purpose: (model) =>
      `What Model ${model} is made of, in the order that has worked for others. Write who sees to what.`,
    undecided: 'The leadership has not chosen a model yet.',
    undecidedAdvice: 'Until then the plan shows Model 1. What you write is kept if you choose another.',
    toDecision: "The leadership's decision",
    stages: {
      need: 'Need and mandate',
      group: 'Those responsible',
      mapping: 'Mapping',
      materials: 'Materials',
      briefings: 'Briefings for colleagues',
      meetings: 'Meetings and cooperation',
    },
    cooperation: 'Cooperation',
    statuses: { missing: 'Missing', underWay: 'Under way', inPlace: 'In place' },
    count: (status, count) =>
      `${count} ${{ missing: 'missing', underWay: 'under way', inPlace: 'in place' }[status]}`,
    onlyMissing: 'Show only what is missing',
    nothingMissing: 'Nothing is missing here.',
    responsible: 'Responsible',
    mail: "Responsible's mail",
    mailHint: 'Then this page can say so if they leave the municipality.',
    due: 'Due',
    note: 'Note',
    noteHint: 'Do not write about citizens.',
    link: 'Link',
    linkHint: 'Where it can be seen, for example a page on the intranet.',
    status: 'Status',
    nobody: 'Nobody responsible yet',
    dueOn: (day) => `Due ${day}`,
    overdue: (day) => `Was due ${day}`,
    derived: 'Told from what you have written elsewhere',
    mayHave: 'Optional',
    openLink: 'See it',
    edit: 'Edit',
    editThis: (name) => `Edit ${name}`,
    done: 'Done',
    left: 'No longer in the model',
    leftAdvice: 'What you have written is kept.',
    lastSaid: (status) => `Stood as “${status}”`,
    ownerLeft: (name) => `${name} is no longer in the municipality's Microsoft 365. Choose somebody else.`,
    problems: {
      tooLong: 'It is too long.',
      notADay: 'Write a date.',
      past: 'The date has passed. Choose today or a later date.',
      beforeDecision: "The date lies before the leadership's decision. Choose a later date.",
      notAMail: 'Write a mail address, for example name@municipality.dk.',
      notAnAddress: 'Write the whole address. It begins with https://',
    },
  },
};
