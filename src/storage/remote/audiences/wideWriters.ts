import type { WideWriter } from '../../../contracts/audiences';
import { type FoundAudiences, type FoundPrincipal, writes } from './plan';

/**
 * Who may write on the staff site though nobody chose them one by one, or though they work elsewhere. Pure. A Microsoft 365
 * group is not looked into: SharePoint does not tell who is in it.
 */
export function wideWriters(siteUrl: string, { site, groups, principals }: FoundAudiences): WideWriter[] {
  const writing = site.filter(({ roles }) => roles.some(writes)).map(({ principal }) => principal);
  return [...new Set([...writing, ...groups.values()])].flatMap((id): WideWriter[] => {
    const found = principals.get(id);
    if (found === undefined) return [];
    if (!('members' in found)) return wide(found, { mendUrl: `${siteUrl}/_layouts/15/user.aspx` });
    const mendUrl = `${siteUrl}/_layouts/15/people.aspx?MembershipGroupId=${id}`;
    return found.members.flatMap((member) => wide(member, { group: found.title, mendUrl }));
  });
}

function wide(found: FoundPrincipal, where: Pick<WideWriter, 'group' | 'mendUrl'>): WideWriter[] {
  const who = breadth(found);
  return who ? [{ who, name: found.title, ...where }] : [];
}

/** By SharePoint's claims: `c:0(.s|true` is everyone, `spo-grid-all-users` everyone except external users. */
function breadth({ login, invited }: FoundPrincipal): WideWriter['who'] | undefined {
  if (/^c:0(\(\.s\|true|!\.s\|windows)$/i.test(login)) return 'everyone';
  if (/\|spo-grid-all-users\//i.test(login)) return 'employees';
  return invited || /#ext#/i.test(login) ? 'guest' : undefined;
}
