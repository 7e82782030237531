import type { InBothLanguages } from '../contracts/language';
import type { GroupCode } from '../contracts/audiences';

/** SharePoint groups of a site, found again by their Danish name. */
export const groups: Readonly<
  Record<GroupCode, { readonly title: InBothLanguages; readonly purpose: string }>
> = {
  coordinators: {
    title: { da: 'Koordinatorer', en: 'Coordinators' },
    purpose: 'Holder stalkingberedskabet ved lige: kan skrive i alle beredskabets lister.',
  },
  resourcePersons: {
    title: { da: 'Ressourcepersoner', en: 'Resource persons' },
    purpose: 'Kan rette listen over ressourcepersoner.',
  },
  municipality: {
    title: { da: 'Kommunens medlemmer', en: 'Members from the municipality' },
    purpose:
      'Navngivne medarbejdere i kommunen. Eneste adgang til de lukkede punkter; gæster skal aldrig være her.',
  },
};
