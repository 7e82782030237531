import * as v from 'valibot';
import type { View } from '../../app';
import type { Contact } from '../../contracts/contact';

/** What an editor chooses in the property pane, as SharePoint keeps it with the page. */
export interface WebPartProperties {
  readonly view: View;
  /** Address of the staff site; empty for the site the page is on. */
  readonly staffSite: string;
  readonly area: string;
  readonly contactName: string;
  readonly contactMail: string;
  /** What SharePoint's search finds the page by; not edited. */
  readonly searchText: string;
}

/**
 * Where the staff site usually is. A Teams app of SharePoint's has no property pane to name another in, and the site it
 * runs on is not the municipality's choice.
 */
const usualStaffSite = '/sites/beredskab';

/** The site meant when none is named: the page's own, or in Teams the usual one. */
export function homeSite(currentSite: string, inTeams: boolean): string {
  return inTeams ? new URL(usualStaffSite, currentSite).href : currentSite;
}

const mail = v.pipe(v.string(), v.email());

/**
 * The staff site's absolute address. Another server is refused: the page's session is good on its own server only, and
 * nothing may be read from elsewhere.
 * @returns undefined when what was typed is no address on this server
 */
export function staffSiteOf(typed: string, pageSite: string): string | undefined {
  const trimmed = typed.trim();
  if (trimmed === '') return pageSite;
  if (!URL.canParse(trimmed, pageSite)) return undefined;
  const { origin, pathname } = new URL(trimmed, pageSite);
  return origin === new URL(pageSite).origin ? origin + pathname.replace(/\/+$/, '') : undefined;
}

export function contactOf({ contactName, contactMail }: WebPartProperties): Contact | undefined {
  if (!isMail(contactMail)) return undefined;
  return { name: contactName.trim() || contactMail, mail: contactMail };
}

export function isMail(typed: string): boolean {
  return v.is(mail, typed.trim());
}
