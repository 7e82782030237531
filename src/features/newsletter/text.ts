import type { InBothLanguages } from '../../contracts/language';
import type { MonthState } from './calendar/calendar';
import type { NewsletterProblem } from './month/newsletterProblem';

type Column = 'Title' | 'Opening' | 'Knowledge' | 'Story' | 'Question';
type PoliceColumn = 'PoliceCount' | 'PolicePeriod' | 'PoliceSource';

interface NewsletterText {
  readonly heading: string;
  readonly purpose: string;
  readonly backToMaterials: string;
  readonly back: string;
  readonly ofMonth: (month: string) => string;
  /** Empty where the page says it itself. */
  readonly purposes: Readonly<Record<MonthState, string>>;
  readonly states: Readonly<Record<MonthState, string>>;
  readonly publishedOn: (day: string) => string;
  readonly now: string;
  readonly next: string;
  readonly nowAbout: Readonly<Record<MonthState, string>>;
  readonly go: Readonly<Record<MonthState, string>>;
  readonly year: (year: number) => string;
  readonly suggestion: (title: string) => string;
  readonly missedKindly: (count: number) => string;
  readonly otherYear: (year: number) => string;
  readonly archive: string;
  readonly archivePurpose: string;
  readonly archiveEmpty: string;
  readonly begin: string;
  readonly skip: string;
  readonly take: string;
  readonly mayNot: string;
  readonly words: string;
  readonly labels: Readonly<Record<Column | PoliceColumn, string>>;
  readonly hints: Readonly<Record<Column | PoliceColumn, string>>;
  readonly police: string;
  readonly policeAbout: string;
  readonly willSay: (count: string) => string;
  readonly preview: string;
  readonly blank: (name: string) => string;
  readonly problems: Readonly<Record<NewsletterProblem, string>>;
  readonly undo: string;
  readonly saidBegun: (month: string) => string;
  readonly saidSkipped: (month: string) => string;
  readonly saidTaken: string;
  readonly gone: string;
}

export const newsletterText: InBothLanguages<NewsletterText> = {
  da: {
    heading: 'Nyhedsbrev',
    purpose: 'Kort nyt til kollegerne én gang om måneden, så viden om stalking ikke glider i baggrunden.',
    backToMaterials: 'Alle materialer',
    back: 'Hele året',
    ofMonth: (month) => `Nyhedsbrev, ${month}`,
    purposes: {
      open: 'Her er et forslag. Gør det til jeres eget, eller brug det, som det er.',
      early: 'Den måned gik, før I begyndte. Forslaget kan bruges når som helst.',
      missed: 'Der kom ikke noget ud i den måned. Det gør ikke noget, og forslaget er her stadig.',
      draft: 'Ret teksten til. Den bliver gemt, mens du skriver. Udgives den, læser alle ansatte den.',
      approved: 'Teksten er godkendt. Nu mangler den kun at komme ud.',
      published: '',
      skipped: 'Måneden er sprunget over.',
    },
    states: {
      open: 'Ikke begyndt',
      early: 'Før I begyndte',
      missed: 'Kom ikke ud',
      draft: 'Udkast',
      approved: 'Godkendt',
      published: 'Udgivet',
      skipped: 'Sprunget over',
    },
    publishedOn: (day) => `Udgivet ${day}`,
    now: 'Nu',
    next: 'Det næste',
    nowAbout: {
      open: 'Forslaget ligger klar. Det tager ti minutter at gøre det til jeres.',
      early: 'Forslaget ligger klar.',
      missed: 'Forslaget ligger klar.',
      draft: 'Der er et udkast. Læs det igennem, og få det godkendt.',
      approved: 'Det er godkendt og kan komme ud.',
      published: '',
      skipped: '',
    },
    go: {
      open: 'Se forslaget',
      early: 'Se forslaget',
      missed: 'Se forslaget',
      draft: 'Skriv videre',
      approved: 'Udgiv',
      published: 'Læs',
      skipped: 'Se måneden',
    },
    year: (year) => `Året ${year}`,
    suggestion: (title) => `Forslag: ${title}`,
    missedKindly: (count) =>
      count === 1
        ? 'Én måned er gået uden. Det er i orden: tag den, der er nu.'
        : `${count} måneder er gået uden. Det er i orden: tag den, der er nu.`,
    otherYear: (year) => `Vis ${year}`,
    archive: 'Udgivne nyhedsbreve',
    archivePurpose: 'Alt, der er kommet ud, med det nyeste først. Søg i siden med browserens egen søgning.',
    archiveEmpty: 'Der er ikke udgivet noget endnu. Det første ligger klar som forslag.',
    begin: 'Begynd på nyhedsbrevet',
    skip: 'Spring måneden over',
    take: 'Tag den alligevel',
    mayNot: 'Gruppens medlemmer skriver nyhedsbrevet. Du kan læse med.',
    words: 'Teksten',
    labels: {
      Title: 'Overskrift',
      Opening: 'Indledning',
      Knowledge: 'Værd at vide',
      Story: 'Et eksempel',
      Question: 'Spørgsmål at tale om',
      PoliceCount: 'Antal anmeldelser',
      PolicePeriod: 'Periode',
      PoliceSource: 'Kilde',
    },
    hints: {
      Title: 'Den står også i mailens emne.',
      Opening: 'Felter mellem krøllede parenteser bliver fyldt ud, for eksempel {kommune}.',
      Knowledge: 'En tom linje giver et nyt afsnit.',
      Story: 'Altid opdigtet. Ingen må kunne genkendes.',
      Question: 'Ét spørgsmål, som en afdeling kan tage på et møde.',
      PoliceCount: 'Som politiet har talt det. Lad feltet stå tomt, hvis I ikke har et tal.',
      PolicePeriod: 'For eksempel 1. halvår 2026.',
      PoliceSource: 'Hvem der har givet jer tallet, for eksempel politikredsen.',
    },
    police: 'Tal fra politiet',
    policeAbout:
      'Et lille tal kan pege på et menneske. Derfor bliver 1-4 til »under 5«, og større tal rundes af, når brevet skrives.',
    willSay: (count) => `I brevet står der: ${count}.`,
    preview: 'Sådan ser det ud',
    blank: (name) => `mangler: ${name}`,
    problems: {
      missing: 'Skriv en overskrift.',
      tooLong: 'Skriv det kortere: højst 255 tegn.',
      tooMuch: 'Skriv det kortere: højst 2.000 tegn. Et kort brev bliver læst.',
      notACount: 'Skriv et helt tal, for eksempel 12, eller lad feltet stå tomt.',
    },
    undo: 'Fortryd',
    saidBegun: (month) => `Udkastet til ${month} er lavet.`,
    saidSkipped: (month) => `${month} er sprunget over.`,
    saidTaken: 'Måneden er tilbage som udkast.',
    gone: 'Den måned findes ikke.',
  },
  en: {
    heading: 'Newsletter',
    purpose: 'Short news to colleagues once a month, so that what is known of stalking does not slip away.',
    backToMaterials: 'All materials',
    back: 'The whole year',
    ofMonth: (month) => `Newsletter, ${month}`,
    purposes: {
      open: 'Here is a suggestion. Make it your own, or use it as it is.',
      early: 'That month passed before you began. The suggestion can be used at any time.',
      missed: 'Nothing came out that month. It does not matter, and the suggestion is still here.',
      draft: 'Adapt the text. It is saved as you write. Once published it is read by all staff.',
      approved: 'The text is approved. Now it only has to come out.',
      published: '',
      skipped: 'The month has been skipped.',
    },
    states: {
      open: 'Not begun',
      early: 'Before you began',
      missed: 'Did not come out',
      draft: 'Draft',
      approved: 'Approved',
      published: 'Published',
      skipped: 'Skipped',
    },
    publishedOn: (day) => `Published ${day}`,
    now: 'Now',
    next: 'The next one',
    nowAbout: {
      open: 'The suggestion is ready. Making it your own takes ten minutes.',
      early: 'The suggestion is ready.',
      missed: 'The suggestion is ready.',
      draft: 'There is a draft. Read it through, and have it approved.',
      approved: 'It is approved and can come out.',
      published: '',
      skipped: '',
    },
    go: {
      open: 'See the suggestion',
      early: 'See the suggestion',
      missed: 'See the suggestion',
      draft: 'Go on writing',
      approved: 'Publish',
      published: 'Read',
      skipped: 'See the month',
    },
    year: (year) => `The year ${year}`,
    suggestion: (title) => `Suggestion: ${title}`,
    missedKindly: (count) =>
      count === 1
        ? 'One month has passed without. That is all right: take the one that is now.'
        : `${count} months have passed without. That is all right: take the one that is now.`,
    otherYear: (year) => `Show ${year}`,
    archive: 'Published newsletters',
    archivePurpose:
      'Everything that has come out, the newest first. Search the page with the browser’s own search.',
    archiveEmpty: 'Nothing has been published yet. The first is ready as a suggestion.',
    begin: 'Begin the newsletter',
    skip: 'Skip the month',
    take: 'Take it all the same',
    mayNot: 'The group’s members write the newsletter. You can read along.',
    words: 'The text',
    labels: {
      Title: 'Title',
      Opening: 'Opening',
      Knowledge: 'Worth knowing',
      Story: 'An example',
      Question: 'A question to talk about',
      PoliceCount: 'Number of reports',
      PolicePeriod: 'Period',
      PoliceSource: 'Source',
    },
    hints: {
      Title: 'It is also the subject of the mail.',
      Opening: 'Fields between braces are filled in, such as {municipality}.',
      Knowledge: 'An empty line begins a new paragraph.',
      Story: 'Always made up. Nobody must be recognisable.',
      Question: 'One question that a department can take at a meeting.',
      PoliceCount: 'As the police counted it. Leave it empty if you have no number.',
      PolicePeriod: 'For example the first half of 2026.',
      PoliceSource: 'Who gave you the number, for example the police district.',
    },
    police: 'Numbers from the police',
    policeAbout:
      'A small number may point to a person. So 1-4 becomes “fewer than 5”, and larger numbers are rounded when the letter is written.',
    willSay: (count) => `The letter says: ${count}.`,
    preview: 'What it looks like',
    blank: (name) => `missing: ${name}`,
    problems: {
      missing: 'Write a title.',
      tooLong: 'Make it shorter: at most 255 characters.',
      tooMuch: 'Make it shorter: at most 2,000 characters. A short letter is read.',
      notACount: 'Write a whole number, such as 12, or leave it empty.',
    },
    undo: 'Undo',
    saidBegun: (month) => `The draft for ${month} is made.`,
    saidSkipped: (month) => `${month} is skipped.`,
    saidTaken: 'The month is back as a draft.',
    gone: 'There is no such month.',
  },
};
