import type { InBothLanguages } from '../../../contracts/language';
import type { PointProblem } from '../point/pointProblem';

interface AgendaText {
  readonly heading: string;
  readonly minutes: (planned: number) => string;
  readonly all: (planned: number, room: number) => string;
  readonly allFits: (planned: number) => string;
  readonly used: (used: number, planned: number) => string;
  readonly empty: string;
  readonly emptyAdvice: string;
  readonly useTemplate: string;
  readonly otherTemplates: string;
  readonly saidTemplate: (count: number) => string;
  readonly add: string;
  readonly propose: string;
  readonly newPoint: string;
  readonly up: (title: string) => string;
  readonly down: (title: string) => string;
  readonly movedTo: (title: string, place: number, of: number) => string;
  readonly closed: string;
  readonly proposed: string;
  readonly postponed: string;
  readonly show: string;
  readonly hide: string;
  readonly previous: string;
  readonly next: string;
  readonly done: string;
  readonly accept: string;
  readonly postpone: string;
  readonly takeUp: string;
  readonly edit: string;
  readonly close: string;
  readonly remove: string;
  readonly drop: string;
  readonly saidRemoved: (title: string) => string;
  readonly labels: Readonly<
    Record<'Title' | 'Kind' | 'Planned' | 'Presenter' | 'State' | 'Notes' | 'Decision' | 'Learning', string>
  >;
  readonly hints: Readonly<Record<'Title' | 'Notes' | 'Decision' | 'Learning' | 'Planned', string>>;
  readonly problems: Readonly<Record<PointProblem, string>>;
  readonly whoSees: string;
  readonly everyone: string;
  readonly municipalityOnly: string;
  readonly whoSeesHint: string;
  readonly states: Readonly<Record<'proposed' | 'agenda' | 'done' | 'postponed', string>>;
  readonly nothingWritten: string;
  readonly writes: (name: string) => string;
  readonly takeOver: string;
  readonly amend: string;
  readonly amendHint: string;
  readonly amendAdd: string;
  readonly amendments: string;
  readonly amended: (day: string, who: string) => string;
  readonly present: string;
  readonly reminded: string;
  readonly recordedElsewhere: string;
  readonly guestsHere: string;
}

export const agendaText: InBothLanguages<AgendaText> = {
  da: {
    heading: 'Dagsorden',
    minutes: (planned) => `${planned} min.`,
    all: (planned, room) => `${planned} minutter er sat af, og mødet varer ${room}.`,
    allFits: (planned) => `${planned} minutter er sat af.`,
    used: (used, planned) => (planned > 0 ? `Brugt ${used} af ${planned} min.` : `Brugt ${used} min.`),
    empty: 'Dagsordenen er tom.',
    emptyAdvice: 'Begynd med de faste punkter, og ret dem til. Alle i gruppen kan foreslå punkter.',
    useTemplate: 'Brug de faste punkter',
    otherTemplates: 'Eller begynd med',
    saidTemplate: (count) => `${count} punkter er sat på dagsordenen.`,
    add: 'Tilføj et punkt',
    propose: 'Foreslå et punkt',
    newPoint: 'Nyt punkt',
    up: (title) => `Flyt op: ${title}`,
    down: (title) => `Flyt ned: ${title}`,
    movedTo: (title, place, of) => `${title} er nu punkt ${place} af ${of}.`,
    closed: 'Ses ikke af gæster',
    proposed: 'Foreslået',
    postponed: 'Udsat',
    show: 'Vis dagsordenen',
    hide: 'Skjul dagsordenen',
    previous: 'Forrige',
    next: 'Næste',
    done: 'Punktet er drøftet',
    accept: 'Sæt på dagsordenen',
    postpone: 'Udsæt',
    takeUp: 'Tag det op alligevel',
    edit: 'Ret punktet',
    close: 'Luk',
    remove: 'Fjern punktet',
    drop: 'Annullér',
    saidRemoved: (title) => `»${title}« er fjernet.`,
    labels: {
      Title: 'Punkt',
      Kind: 'Slags',
      Planned: 'Minutter',
      Presenter: 'Fremlægges af',
      State: 'Tilstand',
      Notes: 'Referat',
      Decision: 'Beslutning',
      Learning: 'Læring',
    },
    hints: {
      Title: 'Skriv emnet, aldrig hvem det handler om.',
      Notes: 'Ingen navne, numre, adresser eller andet, der viser, hvem en borger er.',
      Decision: 'Hvad blev I enige om?',
      Learning: 'Hvad vil I huske til en anden gang?',
      Planned: 'Så længe regner I med.',
    },
    problems: {
      missing: 'Skriv, hvad punktet handler om.',
      noWords: 'Skriv det med ord.',
      tooLong: 'Skriv det kortere: højst 255 tegn.',
      tooMuch:
        'Teksten er for lang til ét punkt (højst 60.000 tegn) og er ikke gemt endnu. Del den over flere punkter.',
      notMinutes: 'Skriv et helt antal minutter fra 1 til 480.',
    },
    whoSees: 'Hvem kan se punktet?',
    everyone: 'Alle i gruppen, også gæster',
    municipalityOnly: 'Kun kommunens egne',
    whoSeesHint:
      'Det vælges nu og kan ikke ændres bagefter, fordi punktet ligger på en liste, gæster ikke kan åbne.',
    states: { proposed: 'Foreslået', agenda: 'På dagsordenen', done: 'Drøftet', postponed: 'Udsat' },
    nothingWritten: 'Der er ikke skrevet noget.',
    writes: (name) => `${name} skriver på punktet lige nu.`,
    takeOver: 'Overtag',
    amend: 'Tilføj til referatet',
    amendHint: 'Det godkendte står, som det er. Det, du skriver her, vises under det med dato og navn.',
    amendAdd: 'Tilføj',
    amendments: 'Tilføjet efter godkendelsen',
    amended: (day, who) => (who ? `${day}, ${who}` : day),
    present: 'Områder, der er til stede',
    reminded: 'Alle er mindet om tavshedspligten',
    recordedElsewhere: 'Det, der hører til i sagen, noteres i fagsystemet.',
    guestsHere: 'Er der gæster med, så tag det her punkt, når de er gået.',
  },
  en: {
    heading: 'Agenda',
    minutes: (planned) => `${planned} min.`,
    all: (planned, room) => `${planned} minutes are set aside, and the meeting lasts ${room}.`,
    allFits: (planned) => `${planned} minutes are set aside.`,
    used: (used, planned) => (planned > 0 ? `Used ${used} of ${planned} min.` : `Used ${used} min.`),
    empty: 'The agenda is empty.',
    emptyAdvice:
      'Begin with the usual points and change them as you like. Everyone in the group may propose points.',
    useTemplate: 'Use the usual points',
    otherTemplates: 'Or begin with',
    saidTemplate: (count) => `${count} points are on the agenda.`,
    add: 'Add a point',
    propose: 'Propose a point',
    newPoint: 'New point',
    up: (title) => `Move up: ${title}`,
    down: (title) => `Move down: ${title}`,
    movedTo: (title, place, of) => `${title} is now point ${place} of ${of}.`,
    closed: 'Not seen by guests',
    proposed: 'Proposed',
    postponed: 'Postponed',
    show: 'Show the agenda',
    hide: 'Hide the agenda',
    previous: 'Previous',
    next: 'Next',
    done: 'The point has been discussed',
    accept: 'Put on the agenda',
    postpone: 'Postpone',
    takeUp: 'Take it up after all',
    edit: 'Edit the point',
    close: 'Close',
    remove: 'Remove the point',
    drop: 'Cancel',
    saidRemoved: (title) => `“${title}” is removed.`,
    labels: {
      Title: 'Point',
      Kind: 'Kind',
      Planned: 'Minutes',
      Presenter: 'Presented by',
      State: 'State',
      Notes: 'Minutes',
      Decision: 'Decision',
      Learning: 'Learning',
    },
    hints: {
      Title: 'Write the subject, never whom it is about.',
      Notes: 'No names, numbers, addresses or anything else that shows who a citizen is.',
      Decision: 'What did you agree on?',
      Learning: 'What will you remember for another time?',
      Planned: 'As long as you expect it to take.',
    },
    problems: {
      missing: 'Write what the point is about.',
      noWords: 'Write it in words.',
      tooLong: 'Make it shorter: at most 255 characters.',
      tooMuch:
        'The text is too long for one point (at most 60,000 characters) and is not saved yet. Divide it among several points.',
      notMinutes: 'Write a whole number of minutes from 1 to 480.',
    },
    whoSees: 'Who can see the point?',
    everyone: 'Everyone in the group, guests too',
    municipalityOnly: "The municipality's own people only",
    whoSeesHint:
      'Chosen now and not changed later, because the point is kept in a list that guests cannot open.',
    states: { proposed: 'Proposed', agenda: 'On the agenda', done: 'Discussed', postponed: 'Postponed' },
    nothingWritten: 'Nothing has been written.',
    writes: (name) => `${name} is writing on this point just now.`,
    takeOver: 'Take over',
    amend: 'Add to the minutes',
    amendHint: 'What is approved stands as it is. What you write here is shown below it with date and name.',
    amendAdd: 'Add',
    amendments: 'Added after the approval',
    amended: (day, who) => (who ? `${day}, ${who}` : day),
    present: 'Areas that are here',
    reminded: 'Everyone has been reminded of confidentiality',
    recordedElsewhere: 'What belongs to the case is recorded in the case system.',
    guestsHere: 'If there are guests, take this point when they have left.',
  },
};
