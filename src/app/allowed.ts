import { furtherHelpNumbers, nationalHelpNumbers } from '../content';
import type { Tenant } from '../contracts/tenant';
import type { Allowed } from '../guard';
import type { StaffSite } from './staffSite';

const domainOf = (mail: string) => mail.slice(mail.lastIndexOf('@') + 1).toLowerCase();

/**
 * What may be named in free text: public numbers, the municipality's own, the people in its directory, and mailboxes of
 * the municipality, whose domain is that of its contact and of most people in the directory.
 */
export function allowedFrom(tenant: Tenant, site: StaffSite | undefined): Allowed {
  const persons = site?.persons ?? [];
  const mails = persons.flatMap(({ mail }) => (mail ? [mail] : []));
  const domains = mails.map(domainOf);
  const usual = domains.find(
    (domain) => domains.filter((other) => other === domain).length * 2 > domains.length,
  );
  const numbers = [
    ...[...nationalHelpNumbers, ...furtherHelpNumbers, ...tenant.helpNumbers, ...(site?.helpNumbers ?? [])],
  ];
  return {
    phones: [
      ...numbers.map(({ number }) => number),
      ...persons.flatMap(({ phone }) => (phone ? [phone] : [])),
    ],
    mails: [...mails, ...(tenant.contact ? [tenant.contact.mail] : [])],
    tenantDomains: [
      ...new Set([...(usual ? [usual] : []), ...(tenant.contact ? [domainOf(tenant.contact.mail)] : [])]),
    ],
  };
}
