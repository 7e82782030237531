import type { Tenant } from '../../contracts/tenant';
import type { Configuration } from './configuration';

/** What the pages need to know of the configuration. */
export function tenantOf(configuration: Configuration): Tenant {
  return {
    municipality: configuration.municipality,
    staffSite: configuration.staffSite,
    contact: configuration.contact,
    helpNumbers: configuration.helpNumbers.map(({ hours, ...number }) => ({
      ...number,
      note: hours,
      urgency: 'help' as const,
    })),
  };
}
