import type { TenantPerson } from '../../../contracts/people';
import type { Colleague } from '../../../workspace';

/** Somebody who can be let in: known to the group's site, or to the municipality's own list. */
export interface Candidate {
  /** Unknown of a resource person who has never opened the group's site. */
  readonly login: string | undefined;
  readonly name: string;
  readonly mail: string | undefined;
  readonly guest: boolean;
  /** Both a member of the group and a resource person: likely meant. */
  readonly likely: boolean;
}

const address = (mail: string | undefined) => mail?.trim().toLowerCase() || undefined;

/** What tells one candidate from another. */
export const candidateKey = ({ login, mail, name }: Pick<Candidate, 'login' | 'mail' | 'name'>) =>
  address(mail) ?? login ?? name;

/**
 * Members of the group first, then resource persons whom its site does not name. Pure.
 * @param likely mail addresses of those who are likely meant, besides resource persons
 */
export function candidatesFrom(
  members: readonly TenantPerson[],
  resourcePersons: readonly Colleague[],
  likely: readonly (string | undefined)[],
): Candidate[] {
  const meant = new Set([...resourcePersons.map(({ mail }) => mail), ...likely].map(address));
  const found = [
    ...members.map(({ login, name, mail, guest }) => ({
      ...{ login, name, mail, guest },
      likely: !guest && address(mail) !== undefined && meant.has(address(mail)),
    })),
    // Whoever has no address cannot be found in the tenant.
    ...resourcePersons
      .filter(({ mail }) => address(mail) !== undefined)
      .map(({ name, mail }) => ({ login: undefined, name, mail, guest: false, likely: false })),
  ];
  const first = new Map<string, Candidate>();
  for (const one of found) if (!first.has(candidateKey(one))) first.set(candidateKey(one), one);
  return [...first.values()];
}
