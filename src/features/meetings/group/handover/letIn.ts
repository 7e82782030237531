import type { ClosedPart } from '../../../../contracts/closedPart';
import type { People, TenantPerson } from '../../../../contracts/people';
import type { Colleague } from '../../../../workspace';

/** Why somebody cannot take over: they would not see what they got. */
export type NotLetIn = 'unknown' | 'notOnSite' | 'notInClosed';

/** `unsure`: SharePoint does not say, because it does not name those in a group or did not answer. */
export type LetIn = 'letIn' | 'unsure' | NotLetIn;

const folded = (text: string) => text.trim().toLowerCase();

/** SharePoint knows some accounts by their login only, which ends in the address. */
function isAmong(persons: readonly TenantPerson[], mail: string): boolean {
  return persons.some(
    (one) => folded(one.mail ?? '') === folded(mail) || folded(one.login).endsWith(`|${folded(mail)}`),
  );
}

/** What SharePoint says; undefined where it does not. */
const asked = <T>(answer: Promise<T>): Promise<T | undefined> => answer.catch(() => undefined);

/**
 * Whether somebody would see what they are given, as SharePoint has it.
 * @param path of the group's site, server-relative and decoded
 * @param takesClosed some of it is closed to guests
 */
export async function letIn(
  to: Colleague,
  takesClosed: boolean,
  site: { readonly people: People; readonly closedPart: Pick<ClosedPart, 'admitted'>; readonly path: string },
): Promise<LetIn> {
  const { mail } = to;
  // A name alone is nobody to SharePoint.
  if (!mail) return 'unsure';
  const [unknown, members, admitted] = await Promise.all([
    asked(site.people.unknown([mail])),
    asked(site.people.members(site.path)),
    takesClosed ? asked(site.closedPart.admitted()) : undefined,
  ]);
  if (unknown && unknown.size > 0) return 'unknown';
  const isNamed = members !== undefined && isAmong(members.persons, mail);
  if (members && !members.grouped && !isNamed) return 'notOnSite';
  // Those in the closed part are named one by one, so whoever is not among them is not in.
  if (admitted && !isAmong(admitted, mail)) return 'notInClosed';
  return isNamed && (!takesClosed || admitted) ? 'letIn' : 'unsure';
}
