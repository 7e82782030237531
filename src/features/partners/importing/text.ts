import type { InBothLanguages } from '../../../contracts/language';
import type { ImportedColumn } from './mapping';
import type { ImportLine, LineProblem } from './importLines';
import type { NoPartners } from './readPartnerFile';

const da = {
  heading: 'Hent politiets liste',
  purpose:
    'Har politiet eller andre sendt jer en liste, kan den læses ind her. Du ser først, hvad der bliver af hver linje. Intet gemmes, før du siger til.',
  choose: 'Vælg fil',
  chooseAnother: 'Vælg en anden fil',
  drop: 'Eller træk filen herhen. Det kan være et regneark gemt som CSV eller kontaktkort (.vcf).',
  reading: 'Læser filen',
  refused: (name: string) => `${name} kan ikke læses ind.`,
  why: {
    workbook: 'Det er en projektmappe fra Excel. Åbn den, vælg Gem som, og vælg CSV UTF-8 (kommasepareret).',
    notText: 'Filen er ikke en tabel i tekst. Gem den som CSV UTF-8, eller hent den som kontaktkort.',
    empty: 'Der er ingen linjer i filen.',
    tooLong: 'Filen er for stor. Del den i flere.',
    noCards: 'Der er ingen kontaktkort i filen.',
    unreadable: 'Browseren kunne ikke åbne filen. Ligger den stadig samme sted?',
  } satisfies Record<NoPartners, string>,
  file: (name: string) => `Sådan bliver ${name}`,
  count: {
    new: (count: number) => (count === 1 ? '1 ny' : `${count} nye`),
    change: (count: number) => `${count} rettes`,
    same: (count: number) => `${count} står her allerede`,
    twice: (count: number) => `${count} står to gange i filen`,
    unusable: (count: number) => `${count} kan ikke bruges`,
  } satisfies Record<ImportLine['what'], (count: number) => string>,
  garbled: 'Nogle bogstaver er gået i stykker i filen.',
  garbledAdvice: 'Se efter æ, ø og å herunder. Er de forkerte, så bed om filen igen, gemt som CSV UTF-8.',
  columns: 'Hvor står hvad i filen?',
  columnsAdvice: 'Vælg, hvilken kolonne i filen der hører til.',
  noColumn: 'Står ikke i filen',
  columnNames: {
    Title: 'Navn',
    Kind: 'Slags eller organisation',
    Role: 'Funktion',
    Phone: 'Telefon',
    Mail: 'E-mail',
    Purpose: 'Brug dem til',
    Agreement: 'Aftale',
  } satisfies Record<ImportedColumn, string>,
  needName: 'Vælg kolonnen med navne, så kan linjerne bruges.',
  lines: 'Linjerne i filen',
  row: 'Række',
  card: 'Kort',
  becomes: 'Resultat',
  what: {
    new: 'Ny',
    same: 'Står her allerede',
    unusable: 'Kan ikke bruges',
  },
  changes: (columns: string) => `Rettes: ${columns}`,
  twice: (row: number) => `Samme som nummer ${row}`,
  problems: {
    broken: 'Linjen er i stykker: Det kan ikke ses, hvad der hører til hvor.',
    noName: 'Der mangler et navn.',
    noWayToReach: 'Der er hverken telefon eller e-mail.',
    phone: 'Telefonnummeret kan ikke ringes op.',
    mail: 'E-mailadressen er ikke hel.',
    formula: 'Der står en formel.',
    tooLong: 'Teksten er for lang.',
    personal: 'Der ser ud til at stå et cpr-nummer eller andet, der peger på en borger.',
  } satisfies Record<LineProblem, string>,
  more: (count: number) => `Vis ${count} linjer til`,
  looking: 'Ser linjerne efter for personoplysninger',
  accept: (added: number, changed: number) =>
    changed === 0
      ? added === 1
        ? 'Tilføj 1 partner'
        : `Tilføj ${added} partnere`
      : added === 0
        ? `Ret ${changed} ${changed === 1 ? 'partner' : 'partnere'}`
        : `Tilføj ${added} og ret ${changed}`,
  nothing: 'Der er intet at tilføje.',
  cancel: 'Læg filen væk',
  keeping: 'Gemmer linjerne',
  notKept: 'Linjerne blev ikke gemt. Intet er ændret.',
  notKeptWhy: {
    guard: 'Der står personoplysninger i en af dem. Ret filen, og hent den igen.',
    newerLists: 'Produktet er kommet i en nyere udgave. Åbn siden igen.',
  },
  onTheWay: (saved: number, of: number) => `${saved} af ${of} er gemt i SharePoint`,
  onTheWayAdvice: 'Du kan arbejde videre imens.',
  stayHere: 'Bliv på siden, til alle er gemt. Din browser kan ikke holde på dem.',
  done: (added: number, changed: number) =>
    [
      added > 0 ? (added === 1 ? '1 partner er tilføjet' : `${added} partnere er tilføjet`) : '',
      changed > 0 ? `${changed} er rettet` : '',
    ]
      .filter(Boolean)
      .join(', '),
  stuck: (count: number) =>
    count === 1 ? '1 linje kom ikke i SharePoint.' : `${count} linjer kom ikke i SharePoint.`,
  stuckAdvice:
    'Resten er gemt. Prøv igen, så fortsættes der, hvor det gik i stå. Intet bliver gemt to gange.',
  tryAgain: 'Prøv igen',
  undo: 'Fortryd det hele',
  undoUntil: 'Du kan fortryde, til du går fra siden.',
  undoing: 'Fortryder',
  undone: 'Det er fortrudt. Listen bliver, som den var.',
  another: 'Hent en fil til',
};

export type ImportWords = typeof da;

const en: ImportWords = {
  heading: "Take in the police's list",
  purpose:
    'If the police or others have sent you a list, it can be read here. First you see what becomes of each line. Nothing is saved before you say so.',
  choose: 'Choose a file',
  chooseAnother: 'Choose another file',
  drop: 'Or drop the file here. It can be a spreadsheet saved as CSV, or contact cards (.vcf).',
  reading: 'Reading the file',
  refused: (name) => `${name} cannot be read.`,
  why: {
    workbook: 'It is an Excel workbook. Open it, choose Save As, and choose CSV UTF-8 (comma delimited).',
    notText: 'The file is not a table in text. Save it as CSV UTF-8, or take it out as contact cards.',
    empty: 'There are no lines in the file.',
    tooLong: 'The file is too large. Divide it.',
    noCards: 'There are no contact cards in the file.',
    unreadable: 'The browser could not open the file. Is it still in the same place?',
  },
  file: (name) => `What becomes of ${name}`,
  count: {
    new: (count) => `${count} new`,
    change: (count) => `${count} to be changed`,
    same: (count) => `${count} here already`,
    twice: (count) => `${count} twice in the file`,
    unusable: (count) => `${count} cannot be used`,
  },
  garbled: 'Some letters are broken in the file.',
  garbledAdvice: 'Look for æ, ø and å below. If they are wrong, ask for the file again, saved as CSV UTF-8.',
  columns: 'What stands where in the file?',
  columnsAdvice: 'Choose the column of the file that belongs.',
  noColumn: 'Not in the file',
  columnNames: {
    Title: 'Name',
    Kind: 'Kind or organisation',
    Role: 'Role',
    Phone: 'Phone',
    Mail: 'Mail',
    Purpose: 'Use them for',
    Agreement: 'Agreement',
  },
  needName: 'Choose the column with the names, and the lines can be used.',
  lines: 'The lines of the file',
  row: 'Row',
  card: 'Card',
  becomes: 'Result',
  what: { new: 'New', same: 'Here already', unusable: 'Cannot be used' },
  changes: (columns) => `Changes: ${columns}`,
  twice: (row) => `The same as number ${row}`,
  problems: {
    broken: 'The line is broken: what belongs where cannot be told.',
    noName: 'A name is missing.',
    noWayToReach: 'There is neither a phone number nor a mail address.',
    phone: 'The phone number cannot be called.',
    mail: 'The mail address is not whole.',
    formula: 'There is a formula.',
    tooLong: 'The text is too long.',
    personal: 'There seems to be a CPR number or something else that points at a citizen.',
  },
  more: (count) => `Show ${count} more lines`,
  looking: 'Looking through the lines for personal data',
  accept: (added, changed) =>
    changed === 0
      ? added === 1
        ? 'Add 1 partner'
        : `Add ${added} partners`
      : added === 0
        ? `Change ${changed} ${changed === 1 ? 'partner' : 'partners'}`
        : `Add ${added} and change ${changed}`,
  nothing: 'There is nothing to add.',
  cancel: 'Put the file away',
  keeping: 'Saving the lines',
  notKept: 'The lines were not saved. Nothing has changed.',
  notKeptWhy: {
    guard: 'There is personal data in one of them. Mend the file and take it in again.',
    newerLists: 'There is a newer version of the product. Open the page again.',
  },
  onTheWay: (saved, of) => `${saved} of ${of} saved in SharePoint`,
  onTheWayAdvice: 'You can go on working meanwhile.',
  stayHere: 'Stay on the page until all are saved. Your browser cannot hold on to them.',
  done: (added, changed) =>
    [
      added > 0 ? (added === 1 ? '1 partner has been added' : `${added} partners have been added`) : '',
      changed > 0 ? `${changed} changed` : '',
    ]
      .filter(Boolean)
      .join(', '),
  stuck: (count) =>
    count === 1 ? '1 line did not reach SharePoint.' : `${count} lines did not reach SharePoint.`,
  stuckAdvice: 'The rest is saved. Try again, and it goes on from where it stopped. Nothing is saved twice.',
  tryAgain: 'Try again',
  undo: 'Undo all of it',
  undoUntil: 'You can undo until you leave the page.',
  undoing: 'Undoing',
  undone: 'It has been undone. The list will be as it was.',
  another: 'Take in another file',
};

export const importText: InBothLanguages<ImportWords> = { da, en };
