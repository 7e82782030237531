import type { FieldValues } from '../content/materials';
import type { Language } from '../contracts/language';
import type { Tenant } from '../contracts/tenant';
import { listed } from '../text';
import type { StaffSite } from './staffSite';

/** What the municipality has filled in once, for all its materials. */
export function fieldValues(site: StaffSite | undefined, tenant: Tenant, language: Language): FieldValues {
  const contact = site?.contact ?? tenant.contact;
  return {
    municipality: site?.municipality ?? tenant.municipality,
    contact: contact?.name,
    contactMail: contact?.mail,
    policeDistrict: site?.settings.get('policeDistrict'),
    areas: site && listed(areasWithPersons(site, language), language),
  };
}

/** In the order of the settings. */
function areasWithPersons({ areas, persons }: StaffSite, language: Language): string[] {
  const used = new Set(persons.flatMap(({ areaKeys }) => areaKeys));
  return areas.filter(({ key }) => used.has(key)).map(({ name }) => name[language]);
}
