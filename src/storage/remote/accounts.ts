/** SharePoint's accounts as people: what it answers of users, of its picker, and of groups that are let in whole. */
import type { SiteMembers, TenantPerson } from '../../contracts/people';

export interface RawUser {
  readonly LoginName: string;
  readonly Title: string;
  readonly Email: string;
  /** 1: a person; 4: a group of the directory. */
  readonly PrincipalType: number;
}

/** What the people picker answers of one it found. */
export interface RawFound {
  readonly Key: string;
  readonly DisplayText: string;
  readonly EntityData?: { readonly Email?: string };
}

/** Accounts of people; what SharePoint itself and apps use begins otherwise. */
const ofPerson = 'i:0#.f|membership|';
/** A Microsoft 365 group: it has no names, but those of its people who have opened the site are its users. */
const microsoftGroup = 'federateddirectoryclaimprovider';

export function personFrom(login: string, name: string, mail: string | undefined): TenantPerson {
  const account = login.toLowerCase();
  return { login: account, name, mail: mail || undefined, guest: account.includes('#ext#') };
}

export const isPerson = (login: string) => login.toLowerCase().startsWith(ofPerson);

export const letsInMicrosoftGroup = (users: readonly RawUser[]) =>
  users.some(({ LoginName }) => LoginName.toLowerCase().includes(microsoftGroup));

/** @param named in the site's groups; @param seen users of the site that a Microsoft 365 group may have let in */
export function membersFrom(named: readonly RawUser[], seen: readonly RawUser[]): SiteMembers {
  const persons = [...named, ...seen]
    .filter(({ LoginName, PrincipalType }) => PrincipalType === 1 && isPerson(LoginName))
    .map(({ LoginName, Title, Email }) => personFrom(LoginName, Title, Email));
  return {
    persons: [...new Map(persons.map((person) => [person.login, person])).values()],
    grouped: named.some(({ PrincipalType }) => PrincipalType !== 1),
  };
}
