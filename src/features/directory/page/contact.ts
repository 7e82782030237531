import type { ContactCard } from '../../../files';
import type { ResourcePerson } from '../resourcePerson';

/** A person as words to paste into a mail or a note. */
export function contactWords(person: ResourcePerson): string {
  const { name, role, jobTitle, institution, phone, mail } = person;
  const work = [role, jobTitle, institution].filter(Boolean).join(', ');
  return [name, work, phone, mail].filter(Boolean).join('\n');
}

/** A person as a card for an address book. */
export function contactCard(person: ResourcePerson, municipality: string): ContactCard {
  const { name, role, jobTitle, institution, phone, mail } = person;
  const title = [jobTitle, role].filter(Boolean).join(', ');
  return { name, title, organisation: [municipality, ...(institution ? [institution] : [])], phone, mail };
}
