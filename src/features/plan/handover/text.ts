import type { ModelNumber } from '../../../content/models';
import type { InBothLanguages } from '../../../contracts/language';

interface HandoverText {
  readonly heading: string;
  readonly purpose: string;
  readonly print: string;
  readonly printed: (day: string) => string;
  readonly decision: string;
  readonly model: (model: ModelNumber, name: string) => string;
  readonly undecided: string;
  readonly decisionLabels: Readonly<
    Record<
      'decision.by' | 'decision.on' | 'decision.mandate' | 'decision.resources' | 'decision.review',
      string
    >
  >;
  readonly soon: string;
  readonly nothingSoon: string;
  readonly overdue: (day: string) => string;
  readonly during: (month: string) => string;
  readonly review: string;
  readonly open: string;
  readonly nothingOpen: string;
  readonly year: string;
  readonly emptyYear: string;
  readonly persons: string;
  readonly nobody: string;
  readonly noOwner: string;
  readonly places: string;
  readonly staffSite: string;
  readonly workspace: string;
  readonly contact: string;
  readonly transfer: string;
  readonly transferPurpose: string;
  readonly noOwners: string;
  readonly from: string;
  readonly choose: string;
  readonly to: string;
  readonly toMail: string;
  readonly give: string;
  readonly counted: (name: string, count: number) => string;
  readonly given: (count: number, from: string, to: string) => string;
  readonly undo: string;
  readonly notGiven: string;
  readonly problems: Readonly<Record<'from' | 'to' | 'same' | 'mail', string>>;
}

const things = (count: number) => (count === 1 ? '1 ting' : `${count} ting`);

export const handoverText: InBothLanguages<HandoverText> = {
  da: {
    heading: 'Overdragelse',
    purpose: 'Det, en ny koordinator skal vide for at tage over.',
    print: 'Udskriv',
    printed: (day) => `Udskrevet ${day}`,
    decision: 'Det er besluttet',
    model: (model, name) => `Model ${model}: ${name}`,
    undecided: 'Ledelsen har ikke valgt en model endnu.',
    decisionLabels: {
      'decision.by': 'Hvem beslutter',
      'decision.on': 'Besluttet den',
      'decision.mandate': 'Mandat',
      'decision.resources': 'Ramme for tid og penge',
      'decision.review': 'Tages op igen den',
    },
    soon: 'De næste 90 dage',
    nothingSoon: 'Der er ikke sat noget på de næste 90 dage.',
    overdue: (day) => `Skulle være sket ${day}`,
    during: (month) => `I løbet af ${month}`,
    review: 'Ledelsen tager beslutningen op igen',
    open: 'Det, der mangler i planen',
    nothingOpen: 'Alt i planen er på plads.',
    year: 'Hvert år',
    emptyYear: 'Årshjulet er tomt.',
    persons: 'Personer at kende',
    nobody: 'Der er ingen ressourcepersoner på listen endnu.',
    noOwner: 'Ingen ansvarlig endnu',
    places: 'Her ligger det',
    staffSite: 'Beredskabets side, som alle medarbejdere kan læse',
    workspace: 'Gruppens egen side med plan og årshjul',
    contact: 'Kontakt, når noget er galt med siden',
    transfer: 'Giv ansvaret videre',
    transferPurpose: 'Alt i planen og årshjulet, som én person står for, går til en anden på én gang.',
    noOwners: 'Ingen står som ansvarlig for noget endnu.',
    from: 'Fra',
    choose: 'Vælg en person',
    to: 'Til',
    toMail: 'E-mail på den, der tager over',
    give: 'Giv videre',
    counted: (name, count) => `${name} (${things(count)})`,
    given: (count, from, to) => `${things(count)} er gået fra ${from} til ${to}.`,
    undo: 'Fortryd',
    notGiven: 'Ansvaret er ikke givet videre. Prøv igen.',
    problems: {
      from: 'Vælg, hvem der giver ansvaret videre.',
      to: 'Skriv, hvem der tager over.',
      same: 'Det er den samme person.',
      mail: 'Skriv en mailadresse, for eksempel navn@kommunen.dk.',
    },
  },
  en: {
    heading: 'Hand-over',
    purpose: 'What a new coordinator needs to know to take over.',
    print: 'Print',
    printed: (day) => `Printed ${day}`,
    decision: 'What is decided',
    model: (model, name) => `Model ${model}: ${name}`,
    undecided: 'The leadership has not chosen a model yet.',
    decisionLabels: {
      'decision.by': 'Who decides',
      'decision.on': 'Decided on',
      'decision.mandate': 'Mandate',
      'decision.resources': 'Frame for time and money',
      'decision.review': 'Taken up again on',
    },
    soon: 'The next 90 days',
    nothingSoon: 'Nothing is set for the next 90 days.',
    overdue: (day) => `Should have been done on ${day}`,
    during: (month) => `In the course of ${month}`,
    review: 'The leadership takes up the decision again',
    open: 'What is missing in the plan',
    nothingOpen: 'Everything in the plan is in place.',
    year: 'Every year',
    emptyYear: 'The year wheel is empty.',
    persons: 'People to know',
    nobody: 'There are no resource persons on the list yet.',
    noOwner: 'Nobody responsible yet',
    places: 'Where things are',
    staffSite: "The readiness' site, which every employee may read",
    workspace: "The group's own site, with plan and year wheel",
    contact: 'Contact when something is wrong with the page',
    transfer: 'Pass responsibility on',
    transferPurpose:
      'Everything in the plan and the year wheel that one person sees to goes to another at once.',
    noOwners: 'Nobody is responsible for anything yet.',
    from: 'From',
    choose: 'Choose somebody',
    to: 'To',
    toMail: 'Mail of who takes over',
    give: 'Pass on',
    counted: (name, count) => `${name} (${count === 1 ? '1 thing' : `${count} things`})`,
    given: (count, from, to) =>
      `${count === 1 ? '1 thing has' : `${count} things have`} passed from ${from} to ${to}.`,
    undo: 'Undo',
    notGiven: 'Responsibility has not been passed on. Try again.',
    problems: {
      from: 'Choose who passes responsibility on.',
      to: 'Write who takes over.',
      same: 'That is the same person.',
      mail: 'Write a mail address, for example name@municipality.dk.',
    },
  },
};
