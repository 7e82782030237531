import type { ModelNumber } from '../../../content/models';
import type { InBothLanguages } from '../../../contracts/language';
import type { DecisionName, DecisionProblem } from './decision';

interface DecisionText {
  readonly heading: string;
  readonly purpose: string;
  readonly labels: Readonly<Record<DecisionName, string>>;
  readonly hints: Readonly<Partial<Record<DecisionName, string>>>;
  readonly problems: Readonly<Record<DecisionProblem, string>>;
  readonly guarded: string;
  readonly model: (number: ModelNumber, name: string) => string;
  readonly save: string;
  readonly oneMoment: string;
  readonly notKept: string;
  readonly print: string;
  readonly readOnly: string;
  readonly ask: string;
  readonly notStated: string;
  readonly safe: string;
  readonly listMissing: string;
  readonly listMissingAdvice: string;
  readonly paper: {
    readonly kind: string;
    readonly decided: string;
    readonly proposed: string;
    readonly decision: string;
    readonly proposal: string;
    readonly notChosen: string;
    readonly asks: string;
    readonly background: string;
    readonly others: string;
    readonly printed: (day: string) => string;
  };
}

export const decisionText: InBothLanguages<DecisionText> = {
  da: {
    heading: 'Ledelsens beslutning',
    purpose:
      'Skriv beslutningen ned, så mandat og ramme er klare for alle. Den kan udskrives som oplæg på én side.',
    labels: {
      model: 'Model',
      'decision.by': 'Hvem beslutter',
      'decision.on': 'Besluttet den',
      'decision.mandate': 'Mandat',
      'decision.resources': 'Ramme for tid og penge',
      'decision.review': 'Tages op igen den',
    },
    hints: {
      'decision.by': 'Skriv funktionen, for eksempel direktionen.',
      'decision.on': 'Lad feltet stå tomt, så længe det er et oplæg.',
      'decision.mandate': 'Hvad må koordinatoren og de ansvarlige sætte i gang, og på hvis vegne?',
      'decision.resources': 'For eksempel timer om året, uddannelsesdage og tryk.',
      'decision.review': 'Gerne efter et år.',
    },
    problems: {
      modelMissing: 'Vælg en model.',
      tooLong: 'Højst 800 tegn. Så fylder oplægget én side.',
      lineTooLong: 'Højst 120 tegn.',
      notADay: 'Skriv en dato.',
      oddYear: 'Se efter, om årstallet er rigtigt.',
      reviewBefore: 'Datoen ligger før beslutningen eller samme dag. Vælg en senere dato.',
    },
    guarded: 'Ikke gemt. Det ligner noget, der kan afsløre, hvem en borger er.',
    model: (number, name) => `Model ${number}: ${name}`,
    save: 'Gem beslutningen',
    oneMoment: 'Et øjeblik',
    notKept: 'Det, du har skrevet, er ikke gemt endnu.',
    print: 'Udskriv på én side',
    readOnly: 'Koordinatorerne kan rette beslutningen.',
    ask: 'Spørg',
    notStated: 'Ikke angivet',
    safe: 'Det, du har skrevet, står her endnu.',
    listMissing: 'Der er ikke noget sted at gemme endnu.',
    listMissingAdvice: 'Åbn Indstillinger, og opret listerne. Så kan beslutningen skrives ned.',
    paper: {
      kind: 'Stalkingberedskab',
      decided: 'Beslutning om model for stalkingberedskabet',
      proposed: 'Oplæg: model for stalkingberedskabet',
      decision: 'Det er besluttet',
      proposal: 'Det foreslås',
      notChosen: 'Modellen er ikke valgt endnu.',
      asks: 'Det kræver',
      background: 'Baggrund',
      others: 'De andre modeller',
      printed: (day) => `Udskrevet ${day}`,
    },
  },
  en: {
    heading: "The leadership's decision",
    purpose:
      'Write the decision down, so that mandate and frame are clear to everyone. It prints as a one-page paper.',
    labels: {
      model: 'Model',
      'decision.by': 'Who decides',
      'decision.on': 'Decided on',
      'decision.mandate': 'Mandate',
      'decision.resources': 'Frame for time and money',
      'decision.review': 'Taken up again on',
    },
    hints: {
      'decision.by': 'Write the function, for example the board of directors.',
      'decision.on': 'Leave it empty for as long as this is a proposal.',
      'decision.mandate': 'What may the coordinator and those responsible set going, and on whose behalf?',
      'decision.resources': 'For example hours a year, training days and printing.',
      'decision.review': 'Preferably after a year.',
    },
    problems: {
      modelMissing: 'Choose a model.',
      tooLong: 'At most 800 characters. Then the paper fills one page.',
      lineTooLong: 'At most 120 characters.',
      notADay: 'Write a date.',
      oddYear: 'See whether the year is right.',
      reviewBefore: 'The date lies before the decision, or on the same day. Choose a later date.',
    },
    guarded: 'Not saved. It looks like something that may reveal who a citizen is.',
    model: (number, name) => `Model ${number}: ${name}`,
    save: 'Save the decision',
    oneMoment: 'One moment',
    notKept: 'What you have written is not saved yet.',
    print: 'Print on one page',
    readOnly: 'The coordinators can change the decision.',
    ask: 'Ask',
    notStated: 'Not stated',
    safe: 'What you have written still stands here.',
    listMissing: 'There is nowhere to save it yet.',
    listMissingAdvice: 'Open Settings and make the lists. Then the decision can be written down.',
    paper: {
      kind: 'Stalking readiness',
      decided: 'Decision on a model for the stalking readiness',
      proposed: 'Proposal: a model for the stalking readiness',
      decision: 'What is decided',
      proposal: 'What is proposed',
      notChosen: 'The model has not been chosen yet.',
      asks: 'It asks for',
      background: 'Background',
      others: 'The other models',
      printed: (day) => `Printed ${day}`,
    },
  },
};
