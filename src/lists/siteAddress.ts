/** Where a typed address leads: a site of our own tenant, or why it cannot be used. */
export type SiteAddress =
  | { readonly kind: 'site'; readonly path: string }
  | { readonly kind: 'notAnAddress' | 'otherTenant' | 'staffSite' };

/** A team's or a site's own address below the tenant's. Anything after it, such as a library or a page, is left out. */
const sitePath = /^\/(?:sites|teams)\/[^/]+/i;

/**
 * Reads what somebody pasted: the address of any page of the site, or the path alone.
 * @param staffSite absolute address of the staff site, which is in the same tenant
 */
export function siteAddress(typed: string, staffSite: string): SiteAddress {
  const text = typed.trim();
  if (!/^(https?:\/\/|\/)/i.test(text)) return { kind: 'notAnAddress' };
  const own = new URL(staffSite);
  let address: URL;
  try {
    address = new URL(text, own);
  } catch {
    return { kind: 'notAnAddress' };
  }
  if (address.host !== own.host) return { kind: 'otherTenant' };
  // A link that was shared has its kind in front: /:f:/r/sites/gruppe/…
  const path = sitePath.exec(decoded(address.pathname.replace(/^\/:[a-z]:\/[a-z]\//i, '/')))?.[0];
  if (path === undefined) return { kind: 'notAnAddress' };
  const isStaffSite = path.toLowerCase() === decoded(own.pathname).replace(/\/$/, '').toLowerCase();
  return isStaffSite ? { kind: 'staffSite' } : { kind: 'site', path };
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
