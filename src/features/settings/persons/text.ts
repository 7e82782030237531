import type { InBothLanguages } from '../../../contracts/language';

interface PersonsText {
  readonly heading: string;
  readonly purpose: string;
  readonly none: string;
  readonly add: string;
  readonly inSharePoint: string;
  readonly areasHint: string;
}

export const personsText: InBothLanguages<PersonsText> = {
  da: {
    heading: 'Ressourcepersoner',
    purpose: 'Dem, kollegerne kan ringe til. Aftal det med dem, før de står her.',
    none: 'Ingen endnu.',
    add: 'Tilføj ressourceperson',
    inSharePoint: 'Ret i SharePoint',
    areasHint: 'Områderne kan få jeres egne navne bagefter.',
  },
  en: {
    heading: 'Resource persons',
    purpose: 'Whom colleagues can call. Agree on it with them before they stand here.',
    none: 'Nobody yet.',
    add: 'Add a resource person',
    inSharePoint: 'Edit in SharePoint',
    areasHint: 'The areas can be given your own names afterwards.',
  },
};
