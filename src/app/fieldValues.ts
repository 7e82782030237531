import type { FieldValues } from '../content/materials';
import type { Tenant } from '../contracts/tenant';
import type { StaffSite } from './staffSite';

/** What the municipality has filled in once, for all its materials. */
export function fieldValues(site: StaffSite | undefined, tenant: Tenant): FieldValues {
  const contact = site?.contact ?? tenant.contact;
  return {
    municipality: site?.municipality ?? tenant.municipality,
    contact: contact?.name,
    contactMail: contact?.mail,
    policeDistrict: site?.settings.get('policeDistrict'),
  };
}
