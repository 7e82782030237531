import { DefaultHeaders, DefaultInit, type SPFI, spfi, SPFx } from '@pnp/sp';
import '@pnp/sp/webs';
import { BrowserFetch, DefaultParse, type Queryable } from '@pnp/queryable';
import type { TimelinePipe } from '@pnp/core';

/** Gives the access token for the next request. @throws {Failure} `notSignedIn` or `signInUnavailable` */
export type TokenSource = () => Promise<string>;

/** Headers PnPjs adds for its own statistics: each would have to be allowed by SharePoint's CORS preflight. */
const statistics = /^x-(clientservice-clienttag|pnpjs-requestid)$/i;

/**
 * Signs requests with a bearer token. Header names keep their case: PnPjs lays the caller's headers over these again,
 * and the same name in two cases would be sent twice.
 */
function bearer(token: TokenSource): TimelinePipe<Queryable> {
  return (instance) => {
    instance.on.auth.replace(async (url, init) => {
      const headers = Object.entries(init.headers ?? {}).filter(([name]) => !statistics.test(name));
      const Authorization = `Bearer ${await token()}`;
      return [
        url,
        { ...init, headers: { ...Object.fromEntries(headers), Authorization }, credentials: 'omit' },
      ];
    });
    return instance;
  };
}

/**
 * A PnPjs door to one SharePoint site, read with a bearer token. It uses plain `fetch`: PnPjs's own retrying fetch
 * re-sends a create whose answer was lost, which makes doubles.
 * @param url absolute address of the site, for example `https://contoso.sharepoint.com/sites/beredskab`
 */
export function siteWithToken(url: string, token: TokenSource): SPFI {
  return spfi(url).using(DefaultInit(), DefaultHeaders(), BrowserFetch(), DefaultParse(), bearer(token));
}

/** What PnPjs needs of a SharePoint page: SPFx hands it to every web part. */
export type PageContext = Parameters<typeof SPFx>[0];

/**
 * A PnPjs door to one SharePoint site with the session of the page a web part stands on. PnPjs fetches a digest for
 * each site it writes to; the page's own is used on the page's own site. Plain `fetch`, as in `siteWithToken`.
 */
export function siteInPage(url: string, context: PageContext): SPFI {
  return spfi(url).using(SPFx(context), BrowserFetch());
}

/** `/sites/beredskab` of `https://contoso.sharepoint.com/sites/beredskab`, decoded: PnPjs encodes it where it goes. */
export function serverRelative(url: string): string {
  return decodeURIComponent(new URL(url).pathname).replace(/\/$/, '');
}
