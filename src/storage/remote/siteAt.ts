import { HttpRequestError } from '@pnp/queryable';
import { type SPFI, spGet, spPost, SPQueryable } from '@pnp/sp';
import '@pnp/sp/webs';
import { serverRelative } from './site';

export type SiteAt = ReturnType<typeof siteAt>;

/**
 * One site by plain addresses: PnPjs's own doors to files are 20 kB.
 * @param below what the addresses are below, after `_api/`
 */
export function siteAt(sp: SPFI, siteUrl: string, below: 'web/' | '' = 'web/') {
  const { origin } = new URL(siteUrl);
  const root = serverRelative(siteUrl);
  const at = (path: string) => SPQueryable([sp.web, `${siteUrl}/_api/${below}${path}`]);
  return {
    get: <T>(path: string) => spGet<T>(at(path)),
    post: <T>(path: string, body?: BodyInit, headers?: Readonly<Record<string, string>>) =>
      spPost<T>(at(path), { ...(body === undefined ? {} : { body }), ...(headers && { headers }) }),
    /** The library a folder is in: the first below the site. Both server-relative and decoded. */
    libraryOf: (folder: string) =>
      folder
        .split('/')
        .slice(0, root.split('/').length + 1)
        .join('/'),
    /** @param path server-relative, decoded */
    address: (path: string) => origin + path.split('/').map(encodeURIComponent).join('/'),
  };
}

/** A text in an address, as OData writes it. */
export function quoted(text: string): string {
  return `'${encodeURIComponent(text.replaceAll("'", "''"))}'`;
}

/** SharePoint's own number for it; the status beside it differs between versions. */
export function isNameTaken(cause: unknown): boolean {
  return cause instanceof HttpRequestError && /-2130575257\b/.test(cause.message);
}
