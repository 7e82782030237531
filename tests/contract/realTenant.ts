/**
 * The contract suites against somebody's SharePoint Online instead of the local one, when the environment names it; see
 * docs/contract-suite.md. Each suite works in a web of its own below the site, which is deleted with all that is in it.
 */
import { randomUUID } from 'node:crypto';

export interface RealTenant {
  /** Absolute address of the site, without trailing slash. */
  readonly site: string;
  /** @returns the `Authorization` header. @throws LocalOnly for a person without a token */
  readonly authorization: (person: string) => string;
}

/** Nothing that a real tenant can answer for; the test counts as skipped there. */
export class LocalOnly extends Error {
  override readonly name = 'LocalOnly';
}

/** @returns undefined when the environment names none */
export function realTenant(environment = process.env): RealTenant | undefined {
  const { SHAREPOINT_SITE: site } = environment;
  if (site === undefined || site === '') return undefined;
  return {
    site: site.replace(/\/$/, ''),
    authorization(person) {
      const name = `SHAREPOINT_TOKEN_${person.toUpperCase()}`;
      const token = environment[name] ?? '';
      if (token === '') throw new LocalOnly(`${name} is not set.`);
      return `Bearer ${token}`;
    },
  };
}

/** @returns absolute address of a new, empty web like the local one, with the site's own permissions */
export async function makeWeb({ authorization, site }: RealTenant): Promise<string> {
  const name = `contract-${randomUUID().slice(0, 8)}`;
  const parameters = {
    ...{ Title: 'Prøve', Url: name, Description: '', Language: 1030, WebTemplate: 'STS' },
    UseSamePermissionsAsParentSite: true,
  };
  await ask(authorization('owner'), `${site}/_api/web/webs/add`, 'POST', JSON.stringify({ parameters }));
  return `${site}/${name}`;
}

/** With its lists; webs below it go first, since SharePoint deletes none that has any. */
export async function removeWeb(tenant: RealTenant, web: string): Promise<void> {
  const owner = tenant.authorization('owner');
  const below = await ask(owner, `${web}/_api/web/webs?$select=Url`, 'GET');
  for (const { Url } of (JSON.parse(below) as { readonly value: readonly { readonly Url: string }[] }).value)
    await removeWeb(tenant, Url);
  await ask(owner, `${web}/_api/web`, 'DELETE');
}

async function ask(authorization: string, url: string, method: string, body?: string): Promise<string> {
  const response = await fetch(url, {
    method: method === 'DELETE' ? 'POST' : method,
    headers: {
      ...{ Authorization: authorization, Accept: 'application/json', 'Content-Type': 'application/json' },
      ...(method === 'DELETE' && { 'X-HTTP-Method': 'DELETE', 'If-Match': '*' }),
    },
    body,
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${url}: ${response.status} ${text}`);
  return text;
}
