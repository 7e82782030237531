/** The name with which Entra ID tells accounts apart. Apart from `people.ts`, since it is derived. */
import type { Person } from './people';

/** A guest's is made from the home address; everyone else's is the address itself. */
export function userPrincipalName(person: Pick<Person, 'guest' | 'mail'>): string {
  return person.guest ? `${person.mail.replace('@', '_')}#EXT#@fjordby.example` : person.mail;
}
