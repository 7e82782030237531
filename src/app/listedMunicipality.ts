import type { Tenant } from '../contracts/tenant';
import { covers, inOrder, type ResourcePerson, substituteOf } from '../features/directory';
import type { ListedMunicipality } from '../features/partners';
import { danishToday } from '../text';
import { ownNumbers } from './ownNumbers';
import type { StaffSite } from './staffSite';

/** What partners should have of the municipality: everybody they may call, area by area, and nobody left out. */
export function listedMunicipality(site: StaffSite, tenant: Tenant): ListedMunicipality {
  const { persons } = site;
  const areas = inOrder(site.areas);
  const today = danishToday();
  const listed = (person: ResourcePerson) => ({
    ...{ name: person.name, role: person.role, phone: person.phone, mail: person.mail },
    substitute: substituteOf(person, persons, today)?.name,
  });
  const groups = [
    ...areas.map((area) => ({ name: area.name, persons: persons.filter((one) => covers(one, area)) })),
    { name: undefined, persons: persons.filter((one) => !areas.some((area) => covers(one, area))) },
  ];
  return {
    name: site.municipality ?? tenant.municipality,
    areas: groups
      .filter((group) => group.persons.length > 0)
      .map((group) => ({ name: group.name, persons: group.persons.map(listed) })),
    coordinator: tenant.contact,
    numbers: ownNumbers(site, tenant),
  };
}
