import type { InBothLanguages } from '../../contracts/language';
import type { RowProblemReason } from '../../contracts/rowProblem';

interface SettingsText {
  readonly heading: string;
  readonly purpose: string;
  readonly loading: string;
  readonly safe: string;
  readonly mayNot: string;
  readonly coordinatorsMay: string;
  readonly ask: string;
  readonly siteOwner: string;
  readonly rows: string;
  readonly rowsPurpose: string;
  readonly mend: string;
  readonly problem: (list: string, row: number, column: string, reason: string) => string;
  readonly mendRow: (list: string, row: number) => string;
  readonly reasons: Readonly<Record<RowProblemReason, string>>;
}

export const settingsText: InBothLanguages<SettingsText> = {
  da: {
    heading: 'Indstillinger',
    purpose: 'Her gør du siden klar og holder den ved lige.',
    loading: 'Ser på siden',
    safe: 'Intet er ændret.',
    mayNot: 'Du kan se siden, men ikke indrette den.',
    coordinatorsMay: 'Det gør beredskabets koordinatorer.',
    ask: 'Skal du være med, så spørg ',
    siteOwner: 'ejeren af siden i SharePoint',
    rows: 'Oplysninger, der skal rettes',
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
    purpose: 'Make the page ready here, and keep it that way.',
    loading: 'Looking at the site',
    safe: 'Nothing has been changed.',
    mayNot: 'You can see the page, but not set it up.',
    coordinatorsMay: 'The coordinators of the readiness do.',
    ask: 'To become one, ask ',
    siteOwner: 'the owner of the SharePoint site',
    rows: 'Information that needs mending',
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
