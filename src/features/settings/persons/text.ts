import type { InBothLanguages } from '../../../contracts/language';
import type { PersonColumn } from './newPerson';

interface PersonsText {
  readonly heading: string;
  readonly purpose: string;
  readonly none: string;
  readonly add: string;
  readonly inSharePoint: string;
  readonly labels: Readonly<Record<PersonColumn, string>>;
  readonly areas: string;
  readonly areasHint: string;
  readonly problems: {
    readonly name: string;
    readonly tooLong: string;
    readonly phone: string;
    readonly mail: string;
    readonly reach: string;
    readonly areas: string;
    readonly guarded: string;
  };
  readonly save: string;
}

export const personsText: InBothLanguages<PersonsText> = {
  da: {
    heading: 'Ressourcepersoner',
    purpose: 'Dem, kollegerne kan ringe til. Aftal det med dem, før de står her.',
    none: 'Ingen endnu.',
    add: 'Tilføj ressourceperson',
    inSharePoint: 'Ret i SharePoint',
    labels: { Title: 'Navn', JobTitle: 'Stilling', Phone: 'Telefon', Mail: 'E-mail' },
    areas: 'Dækker',
    areasHint: 'Områderne kan få jeres egne navne bagefter.',
    problems: {
      name: 'Skriv et navn.',
      tooLong: 'Højst 255 tegn.',
      phone: 'Skriv kun cifre og mellemrum, eventuelt med + foran.',
      mail: 'Skriv en mailadresse.',
      reach: 'Skriv et telefonnummer eller en mailadresse, så kollegerne kan få fat i personen.',
      areas: 'Vælg mindst ét område.',
      guarded: 'Ikke gemt. Det ligner noget, der kan afsløre, hvem en borger er.',
    },
    save: 'Gem personen',
  },
  en: {
    heading: 'Resource persons',
    purpose: 'Whom colleagues can call. Agree on it with them before they stand here.',
    none: 'Nobody yet.',
    add: 'Add a resource person',
    inSharePoint: 'Edit in SharePoint',
    labels: { Title: 'Name', JobTitle: 'Job title', Phone: 'Phone', Mail: 'Mail' },
    areas: 'Covers',
    areasHint: 'The areas can be given your own names afterwards.',
    problems: {
      name: 'Write a name.',
      tooLong: 'At most 255 characters.',
      phone: 'Write digits and spaces only, with + in front if need be.',
      mail: 'Write a mail address.',
      reach: 'Write a phone number or a mail address, so that colleagues can reach the person.',
      areas: 'Choose at least one area.',
      guarded: 'Not saved. It looks like something that may reveal who a citizen is.',
    },
    save: 'Save the person',
  },
};
