import type { HelpNumber } from '../contracts/helpNumber';
import type { Tenant } from '../contracts/tenant';
import { rememberedNumbers } from './rememberedNumbers';
import type { StaffSite } from './staffSite';

/** The municipality's own numbers: as read, else as last read on this device, else as packaged. */
export function ownNumbers(site: StaffSite | undefined, tenant: Tenant): readonly HelpNumber[] {
  return site?.helpNumbers.length
    ? site.helpNumbers
    : (rememberedNumbers(tenant.staffSite) ?? tenant.helpNumbers);
}
