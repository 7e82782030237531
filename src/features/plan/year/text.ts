import type { ModelNumber } from '../../../content/models';
import type { InBothLanguages } from '../../../contracts/language';
import type { YearKind } from './yearItem';
import type { YearProblem } from './yearProblem';

interface YearText {
  readonly heading: string;
  readonly purpose: string;
  readonly wheel: string;
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  readonly kinds: Readonly<Record<YearKind, string>>;
  readonly empty: string;
  readonly suggest: (model: ModelNumber) => string;
  readonly suggestHint: string;
  readonly suggested: (count: number) => string;
  readonly undo: string;
  readonly undone: string;
  readonly add: string;
  readonly edit: string;
  readonly editThis: (title: string) => string;
  readonly remove: string;
  readonly removed: (title: string) => string;
  readonly done: string;
  readonly drop: string;
  readonly newItem: string;
  readonly labels: Readonly<
    Record<
      'Title' | 'Kind' | 'Month' | 'Day' | 'StartsAt' | 'EndsAt' | 'Owner' | 'OwnerMail' | 'Note',
      string
    >
  >;
  readonly hints: Readonly<Record<'Title' | 'Day' | 'OwnerMail' | 'Note', string>>;
  readonly problems: Readonly<Record<YearProblem, string>>;
  readonly nobody: string;
  readonly noDay: string;
  readonly passed: (day: string) => string;
  readonly at: (start: string, end: string) => string;
  readonly ownerLeft: (name: string) => string;
  readonly print: string;
  readonly calendar: string;
  readonly calendarFile: string;
  readonly calendarFailed: string;
  readonly anyDay: string;
  readonly ownerIs: (name: string) => string;
  readonly unreadable: (count: number) => string;
  readonly printed: (day: string) => string;
}

export const yearText: InBothLanguages<YearText> = {
  da: {
    heading: 'Årshjul',
    purpose: 'Det, der vender tilbage hvert år, og hvem der tager sig af det.',
    wheel: 'Året i et hjul. Det samme står i listen nedenfor.',
    months: [
      ...['Januar', 'Februar', 'Marts', 'April', 'Maj', 'Juni'],
      ...['Juli', 'August', 'September', 'Oktober', 'November', 'December'],
    ],
    shortMonths: ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
    kinds: {
      meeting: 'Møde',
      briefing: 'Oplæg',
      revision: 'Gennemgang',
      reminder: 'Påmindelse',
      newsletter: 'Nyhedsbrev',
      status: 'Årlig status',
    },
    empty: 'Årshjulet er tomt. Begynd med et forslag, og ret det til.',
    suggest: (model) => `Foreslå et år til Model ${model}`,
    suggestHint: 'Det, I har skrevet, bliver stående.',
    suggested: (count) => `${count} ting er lagt ind i årshjulet.`,
    undo: 'Fortryd',
    undone: 'Fortrudt.',
    add: 'Tilføj',
    edit: 'Ret',
    editThis: (title) => `Ret ${title}`,
    remove: 'Fjern',
    removed: (title) => `»${title}« er fjernet.`,
    done: 'Færdig',
    drop: 'Annullér',
    newItem: 'Nyt i årshjulet',
    labels: {
      ...{
        Title: 'Hvad',
        Kind: 'Slags',
        Month: 'Måned',
        Day: 'Dato',
        StartsAt: 'Fra kl.',
        EndsAt: 'Til kl.',
      },
      ...{ Owner: 'Ansvarlig', OwnerMail: 'Ansvarligs e-mail', Note: 'Note' },
    },
    hints: {
      Title: 'Skriv ikke om borgere.',
      Day: 'Kan vente. Så gælder hele måneden.',
      OwnerMail: 'Så kan siden sige til, hvis vedkommende forlader kommunen.',
      Note: 'Skriv ikke om borgere.',
    },
    problems: {
      missing: 'Skriv, hvad det er.',
      tooLong: 'Det er for langt.',
      notADay: 'Skriv en dato.',
      past: 'Datoen er passeret. Vælg en dato fra i dag og frem.',
      notATime: 'Skriv et klokkeslæt, for eksempel 09:00.',
      wrongWayRound: 'Det slutter, før det begynder.',
      notAMail: 'Skriv en mailadresse, for eksempel navn@kommunen.dk.',
    },
    nobody: 'Ingen ansvarlig endnu',
    noDay: 'Ingen dato endnu',
    passed: (day) => `Var ${day}. Sæt en ny dato.`,
    at: (start, end) => `kl. ${start.replace(':', '.')}-${end.replace(':', '.')}`,
    ownerLeft: (name) => `${name} findes ikke længere i kommunens Microsoft 365. Vælg en ny ansvarlig.`,
    print: 'Udskriv på én side',
    calendar: 'Hent til kalenderen',
    calendarFile: 'aarshjul.ics',
    calendarFailed: 'Kalenderfilen kunne ikke laves lige nu. Prøv igen, når du har net.',
    anyDay: 'Dagen er ikke sat.',
    ownerIs: (name) => `Ansvarlig: ${name}`,
    unreadable: (count) =>
      count === 1
        ? 'En række i listen mangler navn eller måned og vises ikke.'
        : `${count} rækker i listen mangler navn eller måned og vises ikke.`,
    printed: (day) => `Udskrevet ${day}`,
  },
  en: {
    heading: 'Year wheel',
    purpose: 'What returns every year, and who sees to it.',
    wheel: 'The year as a wheel. The list below says the same.',
    months: [
      ...['January', 'February', 'March', 'April', 'May', 'June'],
      ...['July', 'August', 'September', 'October', 'November', 'December'],
    ],
    shortMonths: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
    kinds: {
      meeting: 'Meeting',
      briefing: 'Briefing',
      revision: 'Revision',
      reminder: 'Reminder',
      newsletter: 'Newsletter',
      status: 'Yearly status',
    },
    empty: 'The year wheel is empty. Begin with a suggestion and make it your own.',
    suggest: (model) => `Suggest a year for Model ${model}`,
    suggestHint: 'What you have written stays.',
    suggested: (count) => `${count} things have been added to the year wheel.`,
    undo: 'Undo',
    undone: 'Undone.',
    add: 'Add',
    edit: 'Edit',
    editThis: (title) => `Edit ${title}`,
    remove: 'Remove',
    removed: (title) => `“${title}” has been removed.`,
    done: 'Done',
    drop: 'Cancel',
    newItem: 'New in the year wheel',
    labels: {
      ...{ Title: 'What', Kind: 'Kind', Month: 'Month', Day: 'Date', StartsAt: 'From', EndsAt: 'Until' },
      ...{ Owner: 'Responsible', OwnerMail: "Responsible's mail", Note: 'Note' },
    },
    hints: {
      Title: 'Do not write about citizens.',
      Day: 'It can wait. Then the whole month counts.',
      OwnerMail: 'Then this page can say so if they leave the municipality.',
      Note: 'Do not write about citizens.',
    },
    problems: {
      missing: 'Write what it is.',
      tooLong: 'It is too long.',
      notADay: 'Write a date.',
      past: 'The date has passed. Choose today or a later date.',
      notATime: 'Write a time, for example 09:00.',
      wrongWayRound: 'It ends before it begins.',
      notAMail: 'Write a mail address, for example name@municipality.dk.',
    },
    nobody: 'Nobody responsible yet',
    noDay: 'No date yet',
    passed: (day) => `Was on ${day}. Set a new date.`,
    at: (start, end) => `${start}-${end}`,
    ownerLeft: (name) => `${name} is no longer in the municipality's Microsoft 365. Choose somebody else.`,
    print: 'Print on one page',
    calendar: 'Take to your calendar',
    calendarFile: 'year-wheel.ics',
    calendarFailed: 'The calendar file could not be made just now. Try again when you are online.',
    anyDay: 'The day is not set.',
    ownerIs: (name) => `Responsible: ${name}`,
    unreadable: (count) =>
      count === 1
        ? 'One row of the list has no name or no month, and is not shown.'
        : `${count} rows of the list have no name or no month, and are not shown.`,
    printed: (day) => `Printed ${day}`,
  },
};
