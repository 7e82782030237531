import type { MaterialForm } from '../../content/materials';
import type { FileSaved } from '../../contracts/files';
import type { InBothLanguages } from '../../contracts/language';
import type { FileForm } from './files/fileForms';

interface MaterialsText {
  readonly heading: string;
  readonly purpose: string;
  readonly back: string;
  readonly forms: Readonly<Record<MaterialForm, string>>;
  readonly all: string;
  readonly show: string;
  readonly own: (own: number, all: number) => string;
  readonly supplied: string;
  readonly preview: string;
  readonly take: string;
  readonly files: Readonly<Record<FileForm, string>>;
  readonly saved: (name: string) => string;
  readonly making: string;
  readonly tooLong: string;
  readonly tooLongAdvice: string;
  readonly failed: string;
  readonly failedAdvice: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly missing: (fields: string) => string;
  readonly missingAdvice: string;
  readonly toSettings: string;
  readonly fields: string;
  readonly notFilled: string;
  readonly wording: string;
  readonly adapt: string;
  readonly call: string;
  readonly blank: (name: string) => string;
  readonly gone: string;
  readonly notes: string;
  readonly whereTo: string;
  readonly toDevice: string;
  readonly toSite: string;
  readonly keptOnSite: (name: string) => string;
  readonly openKept: string;
  readonly isThere: (name: string) => string;
  readonly newVersion: string;
  readonly beside: string;
  readonly refused: Readonly<
    Record<Extract<FileSaved, { readonly state: 'refused' }>['why'] | 'noAccess', string>
  >;
  readonly refusedAdvice: string;
  readonly folder: string;
  readonly packs: string;
  readonly experiences: string;
  readonly about: string;
  readonly models: (numbers: string) => string;
  readonly allModels: string;
  readonly revised: (day: string) => string;
  readonly restsOn: string;
}

export const materialsText: InBothLanguages<MaterialsText> = {
  da: {
    heading: 'Materialer',
    purpose:
      'Færdige tekster til borgere, kolleger og samarbejdspartnere. Gør dem til jeres egne, og tag dem med.',
    back: 'Alle materialer',
    forms: {
      page: 'Webtekst',
      mail: 'Mail',
      slides: 'Slides med noter',
      document: 'Flere sider i A4',
      sheet: 'Ark i A4',
      poster: 'Plakat i A4 og A3',
      postcard: 'Postkort i A6',
    },
    all: 'Alle',
    show: 'Vis til',
    own: (own, all) => (own === all ? 'Jeres egne ord' : `${own} af ${all} tekster er jeres egne`),
    supplied: 'Som leveret',
    preview: 'Sådan ser det ud',
    take: 'Tag det med',
    files: {
      slides: 'PowerPoint',
      word: 'Word',
      html: 'HTML til hjemmesiden',
      text: 'Kopiér som tekst',
      pdfA4: 'PDF i A4',
      pdfA3: 'PDF i A3',
      pdfA6: 'PDF i A6',
    },
    saved: (name) => `${name} er hentet.`,
    making: 'Laver filen …',
    tooLong: 'Der er flere ord, end der er plads til på én side.',
    tooLongAdvice: 'Kort teksterne af, eller vælg et større format.',
    failed: 'Filen kunne ikke laves.',
    failedAdvice: 'Der mangler måske net. Teksterne er gemt som før. Prøv igen.',
    copied: 'Teksten er kopieret.',
    copyFailed: 'Browseren lod os ikke kopiere. Hent teksten som HTML eller Word.',
    missing: (fields) => `Der mangler noget, før det kan tages med: ${fields}.`,
    missingAdvice: 'Det udfyldes ét sted og står så i alle materialer.',
    toSettings: 'Udfyld i indstillinger',
    fields: 'Felter',
    notFilled: 'Ikke udfyldt',
    wording: 'Ordene',
    adapt: 'Ret teksterne',
    call: 'Her kan du ringe',
    blank: (name) => `mangler: ${name}`,
    gone: 'Det materiale findes ikke.',
    notes: 'Noter',
    whereTo: 'Hvor skal filen hen?',
    toDevice: 'Hent den her',
    toSite: 'Gem den i gruppens filer',
    keptOnSite: (name) => `${name} ligger i mappen »Materialer«.`,
    openKept: 'Åbn filen',
    isThere: (name) => `${name} ligger der allerede.`,
    newVersion: 'Gem en ny version',
    beside: 'Gem ved siden af',
    refused: {
      full: 'Der er ikke plads på siden.',
      nameTooLong: 'Filens navn er for langt til mappen.',
      inUse: 'Nogen har filen åben.',
      noAttachments: 'Siden tager ikke imod filen.',
      noAccess: 'Du må ikke gemme filer på gruppens side.',
    },
    refusedAdvice: 'Hent filen her i stedet, og læg den, hvor den skal ligge.',
    folder: 'Materialer',
    packs: 'Hent fra andre, eller del jeres egne',
    experiences: 'Erfaringer fra andre',
    about: 'Om materialet',
    models: (numbers) => `Indgår i model ${numbers}`,
    allModels: 'Indgår i alle tre modeller',
    revised: (day) => `Sidst gennemgået ${day}`,
    restsOn: 'Bygger på',
  },
  en: {
    heading: 'Materials',
    purpose: 'Ready texts for citizens, colleagues and partners. Make them your own, and take them along.',
    back: 'All materials',
    forms: {
      page: 'Web text',
      mail: 'Mail',
      slides: 'Slides with notes',
      document: 'Several pages, A4',
      sheet: 'Sheet, A4',
      poster: 'Poster, A4 and A3',
      postcard: 'Postcard, A6',
    },
    all: 'All',
    show: 'Show for',
    own: (own, all) => (own === all ? 'Your own words' : `${own} of ${all} texts are your own`),
    supplied: 'As supplied',
    preview: 'What it looks like',
    take: 'Take it along',
    files: {
      slides: 'PowerPoint',
      word: 'Word',
      html: 'HTML for the website',
      text: 'Copy as text',
      pdfA4: 'PDF, A4',
      pdfA3: 'PDF, A3',
      pdfA6: 'PDF, A6',
    },
    saved: (name) => `${name} is downloaded.`,
    making: 'Making the file …',
    tooLong: 'There are more words than fit on one page.',
    tooLongAdvice: 'Shorten the texts, or choose a larger size.',
    failed: 'The file could not be made.',
    failedAdvice: 'Perhaps you are offline. The texts are as before. Try again.',
    copied: 'The text is copied.',
    copyFailed: 'The browser did not let us copy. Take the text as HTML or Word.',
    missing: (fields) => `Something is missing before it can be taken along: ${fields}.`,
    missingAdvice: 'It is filled in in one place, and then stands in all materials.',
    toSettings: 'Fill in in the settings',
    fields: 'Fields',
    notFilled: 'Not filled in',
    wording: 'The words',
    adapt: 'Edit the texts',
    call: 'Who you can call',
    blank: (name) => `missing: ${name}`,
    gone: 'There is no such material.',
    notes: 'Notes',
    whereTo: 'Where is the file to go?',
    toDevice: 'Download it here',
    toSite: 'Keep it in the group’s files',
    keptOnSite: (name) => `${name} is in the folder "Materialer".`,
    openKept: 'Open the file',
    isThere: (name) => `${name} is there already.`,
    newVersion: 'Save a new version',
    beside: 'Save beside it',
    refused: {
      full: 'There is no room on the site.',
      nameTooLong: 'The name of the file is too long for the folder.',
      inUse: 'Somebody has the file open.',
      noAttachments: 'The site does not take the file.',
      noAccess: 'You may not save files on the group’s site.',
    },
    refusedAdvice: 'Download the file here instead, and put it where it belongs.',
    folder: 'Materialer',
    packs: 'Take in from others, or share your own',
    experiences: 'Experience from others',
    about: 'About this material',
    models: (numbers) => `Part of model ${numbers}`,
    allModels: 'Part of all three models',
    revised: (day) => `Last gone through ${day}`,
    restsOn: 'Rests on',
  },
};
