import type { InBothLanguages } from '../../../contracts/language';
import type { StepName } from './steps';

interface StepText {
  /** What a done step is called; also while it waits. */
  readonly name: string;
  readonly question: string;
  readonly why: string;
}

interface SetUpText {
  readonly heading: string;
  readonly left: (left: number) => string;
  readonly steps: Readonly<Record<StepName, StepText>>;
  readonly edit: string;
  readonly editThis: (name: string) => string;
  readonly goOn: string;
  readonly save: string;
  readonly oneMoment: string;
  readonly close: string;
  readonly inPlace: string;
  readonly listsInPlace: string;
  readonly numbers: (count: number) => string;
  readonly noNumbers: string;
  readonly weHaveNone: string;
  readonly publish: string;
  readonly ready: string;
  readonly rest: (names: readonly string[]) => string;
  readonly seePage: string;
  readonly notChecked: string;
}

export const setUpText: InBothLanguages<SetUpText> = {
  da: {
    heading: 'Kom i gang',
    left: (left) =>
      left === 1
        ? 'Ét trin tilbage. Du kan altid gå og komme igen.'
        : `${left} trin tilbage. Du kan altid gå og komme igen.`,
    steps: {
      ready: {
        name: 'Siden er gjort klar',
        question: 'Må vi gøre siden klar?',
        why: 'Alt, I skriver, ligger i jeres egne lister i SharePoint. De skal være der først.',
      },
      municipality: {
        name: 'Kommune',
        question: 'Hvilken kommune er I?',
        why: 'Navnet står øverst på siden. Politikredsen viser, hvilket politi I samarbejder med.',
      },
      group: {
        name: 'Mødegruppe',
        question: 'Hvor mødes I om stalking?',
        why: 'En gruppe, der allerede kender hinanden, er et godt sted at begynde. Men I kan også klare jer uden.',
      },
      person: {
        name: 'Ressourcepersoner',
        question: 'Hvem kan kollegerne ringe til?',
        why: 'Begynd med én. Flere kan komme til, når I har aftalt det.',
      },
      numbers: {
        name: 'Akutte numre',
        question: 'Hvem svarer hele døgnet?',
        why: '112, 114 og Dansk Stalking Center står der allerede. Ring til jeres egne numre, før I skriver dem ind.',
      },
      publish: {
        name: 'I brug',
        question: 'Er siden klar til kollegerne?',
        why: 'Se den igennem, som en medarbejder ser den. Sig så til, at den er i brug.',
      },
    },
    edit: 'Ret',
    editThis: (name) => `Ret: ${name}`,
    goOn: 'Fortsæt',
    save: 'Gem',
    oneMoment: 'Et øjeblik …',
    close: 'Annullér',
    inPlace: 'Lister og adgang er på plads',
    listsInPlace: 'Listerne er på plads',
    numbers: (count) => (count === 1 ? 'Ét nummer er tjekket' : `${count} numre er tjekket`),
    noNumbers: 'Ingen egne numre',
    weHaveNone: 'Vi har ingen egne numre',
    publish: 'Tag siden i brug',
    ready: 'Alle trin er klaret. Vis siden i Teams og på intranettet, så kollegerne kan finde den.',
    rest: (names) =>
      `Her mangler stadig noget: ${names.join(', ').toLocaleLowerCase('da')}. Siden kan godt bruges imens.`,
    seePage: 'Se siden',
    notChecked: 'Et nummer er ikke tjekket endnu.',
  },
  en: {
    heading: 'Get started',
    left: (left) =>
      left === 1
        ? 'One step left. You can leave and come back at any time.'
        : `${left} steps left. You can leave and come back at any time.`,
    steps: {
      ready: {
        name: 'The page is made ready',
        question: 'May we make the page ready?',
        why: 'Everything you write is kept in your own lists in SharePoint. They have to be there first.',
      },
      municipality: {
        name: 'Municipality',
        question: 'Which municipality are you?',
        why: 'The name stands at the top of the page. The police district shows which police you work with.',
      },
      group: {
        name: 'Group that meets',
        question: 'Where do you meet about stalking?',
        why: 'A group whose members know each other already is a good place to begin. You can do without one, too.',
      },
      person: {
        name: 'Resource persons',
        question: 'Whom can colleagues call?',
        why: 'Begin with one. Others can be added when you have agreed on it.',
      },
      numbers: {
        name: 'Urgent numbers',
        question: 'Who answers around the clock?',
        why: '112, 114 and the Danish Stalking Centre are there already. Call your own numbers before you enter them.',
      },
      publish: {
        name: 'In use',
        question: 'Is the page ready for your colleagues?',
        why: 'Look it through as an employee sees it. Then say that it is in use.',
      },
    },
    edit: 'Edit',
    editThis: (name) => `Edit: ${name}`,
    goOn: 'Continue',
    save: 'Save',
    oneMoment: 'One moment …',
    close: 'Cancel',
    inPlace: 'Lists and permissions are in place',
    listsInPlace: 'The lists are in place',
    numbers: (count) => (count === 1 ? 'One number is checked' : `${count} numbers are checked`),
    noNumbers: 'No numbers of your own',
    weHaveNone: 'We have no numbers of our own',
    publish: 'Put the page into use',
    ready: 'All steps are done. Show the page in Teams and on the intranet, so that colleagues find it.',
    rest: (names) =>
      `Something is still missing: ${names.join(', ').toLocaleLowerCase('en')}. The page can be used meanwhile.`,
    seePage: 'See the page',
    notChecked: 'A number has not been checked yet.',
  },
};
