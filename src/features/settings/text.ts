import type { InBothLanguages } from '../../contracts/language';
import type { RowProblemReason } from '../../contracts/rowProblem';

interface SettingsText {
  readonly heading: string;
  readonly purpose: string;
  readonly lists: string;
  readonly looking: string;
  readonly inPlace: string;
  readonly toMake: (lists: number, columns: number) => string;
  readonly make: string;
  readonly making: (finished: number, all: number) => string;
  readonly safe: string;
  readonly made: string;
  readonly obstacles: string;
  readonly obstacle: (list: string, column: string, type: string) => string;
  readonly rows: string;
  readonly rowsFine: string;
  readonly rowsPurpose: string;
  readonly mend: string;
  readonly problem: (list: string, row: number, column: string, reason: string) => string;
  readonly mendRow: (list: string, row: number) => string;
  readonly reasons: Readonly<Record<RowProblemReason, string>>;
}

const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const settingsText: InBothLanguages<SettingsText> = {
  da: {
    heading: 'Indstillinger',
    purpose: 'Her gør du siden klar, holder kommunens egne numre ved lige og ser, om noget skal rettes.',
    lists: 'Lister i SharePoint',
    looking: 'Ser efter, hvad der mangler',
    inPlace: 'Alle lister er på plads.',
    toMake: (lists, columns) =>
      lists === 0
        ? `Der mangler ${counted(columns, 'ændring', 'ændringer')}. Intet slettes eller overskrives.`
        : `Der oprettes ${counted(lists, 'liste', 'lister')} med ${counted(columns, 'kolonne', 'kolonner')}. Intet slettes eller overskrives.`,
    make: 'Opret det, der mangler',
    making: (finished, all) => `Opretter: ${finished} af ${all}`,
    safe: 'Intet er slettet. Det, der nåede at blive oprettet, er der stadig, og du kan trygt prøve igen.',
    made: 'Alt er oprettet. Siden er klar til, at du skriver områder og ressourcepersoner ind.',
    obstacles: 'Kolonner, der ikke kan bruges',
    obstacle: (list, column, type) =>
      `»${column}« i »${list}« har typen ${type}. Omdøb eller slet kolonnen i SharePoint, og prøv igen.`,
    rows: 'Oplysninger, der skal rettes',
    rowsFine: 'Alle oplysninger kan bruges.',
    rowsPurpose: 'Resten af siden virker. Kun de felter, der står her, bliver ikke vist.',
    mend: 'Ret',
    problem: (list, row, column, reason) => `${list}, række ${row}: ${column} ${reason}.`,
    mendRow: (list, row) => `Ret række ${row} i »${list}« i SharePoint`,
    reasons: {
      missing: 'mangler',
      tooLong: 'er for lang',
      notText: 'er ikke tekst',
      notANumber: 'er ikke et tal',
      notADay: 'er ikke en dato',
      notAPhone: 'er ikke et telefonnummer',
      notAMail: 'er ikke en mailadresse',
    },
  },
  en: {
    heading: 'Settings',
    purpose:
      "Make the page ready here, keep the municipality's own numbers up to date, and see whether anything needs mending.",
    lists: 'Lists in SharePoint',
    looking: 'Looking for what is missing',
    inPlace: 'All lists are in place.',
    toMake: (lists, columns) =>
      lists === 0
        ? `${counted(columns, 'change is', 'changes are')} missing. Nothing is deleted or overwritten.`
        : `Will create ${counted(lists, 'list', 'lists')} with ${counted(columns, 'column', 'columns')}. Nothing is deleted or overwritten.`,
    make: 'Create what is missing',
    making: (finished, all) => `Creating: ${finished} of ${all}`,
    safe: 'Nothing is deleted. What was created is still there, and it is safe to try again.',
    made: 'Everything is created. You can now enter areas and resource persons.',
    obstacles: 'Columns that cannot be used',
    obstacle: (list, column, type) =>
      `“${column}” in “${list}” has the type ${type}. Rename or delete the column in SharePoint, then try again.`,
    rows: 'Information that needs mending',
    rowsFine: 'All information can be used.',
    rowsPurpose: 'The rest of the page works. Only the fields named here are not shown.',
    mend: 'Mend',
    problem: (list, row, column, reason) => `${list}, row ${row}: ${column} ${reason}.`,
    mendRow: (list, row) => `Mend row ${row} in “${list}” in SharePoint`,
    reasons: {
      missing: 'is missing',
      tooLong: 'is too long',
      notText: 'is not text',
      notANumber: 'is not a number',
      notADay: 'is not a date',
      notAPhone: 'is not a phone number',
      notAMail: 'is not a mail address',
    },
  },
};
