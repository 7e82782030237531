import type { Tenant } from '../contracts/tenant';
import { allowedFrom } from './allowed';
import type { StaffSite } from './staffSite';

const tenant: Tenant = { municipality: 'Fjordby', staffSite: 'https://fjordby.example', helpNumbers: [] };
const person = (mail: string, phone?: string) => ({
  ...{ key: mail, name: 'Troels Birkedam', jobTitle: undefined, areaKeys: [], themes: [], mail, phone },
});
const site = (parts: Partial<StaffSite>) =>
  ({ persons: [], helpNumbers: [], ...parts }) as unknown as StaffSite;

it('knows the national numbers before anything is read', () => {
  expect(allowedFrom(tenant, undefined).phones).toContain('112');
});

it("knows the municipality's numbers and the people in its directory", () => {
  const numbers = [{ id: 'watch', name: 'Vagttelefon', number: '01 00 00 20' }];
  const { phones, mails } = allowedFrom(
    tenant,
    site({
      helpNumbers: numbers as unknown as StaffSite['helpNumbers'],
      persons: [person('troels@fjordby.example', '01 00 00 21')],
    }),
  );
  expect(phones).toEqual(expect.arrayContaining(['01 00 00 20', '01 00 00 21']));
  expect(mails).toEqual(['troels@fjordby.example']);
});

it('takes the domain of most people in the directory as the municipality’s, never that of a few', () => {
  const domainsWith = (...mails: string[]) =>
    allowedFrom(tenant, site({ persons: mails.map((mail) => person(mail)) })).tenantDomains;
  expect(domainsWith('a@fjordby.example', 'b@Fjordby.example', 'c@police.example')).toEqual([
    'fjordby.example',
  ]);
  expect(domainsWith('a@fjordby.example', 'c@police.example')).toEqual([]);
});

it("takes the contact's domain, which the municipality has said itself", () => {
  const contact = { name: 'Karen Fjordhøj', mail: 'karen@fjordby.example' };
  const allowed = allowedFrom({ ...tenant, contact }, undefined);
  expect([allowed.mails, allowed.tenantDomains]).toEqual([['karen@fjordby.example'], ['fjordby.example']]);
});
