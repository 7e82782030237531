import { DefaultHeaders, DefaultInit, type SPFI, spfi, SPFx } from '@pnp/sp';
import '@pnp/sp/webs';
import { DefaultParse, type Queryable } from '@pnp/queryable';
import type { TimelinePipe } from '@pnp/core';
import type { Manners } from '../manners';
import { carefulSend } from './carefulSend';

/**
 * Gives the access token for the next request.
 * @param renew SharePoint refused the last one, so a kept one will not do
 * @throws {Failure} `notSignedIn` or `signInUnavailable`
 */
export type TokenSource = (renew?: 'renew') => Promise<string>;

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
 * A PnPjs door to one SharePoint site, read with a bearer token. Its own `send` takes the place of PnPjs's retrying
 * fetch, which re-sends a create whose answer was lost and so makes doubles.
 * @param url absolute address of the site, for example `https://contoso.sharepoint.com/sites/beredskab`
 */
export function siteWithToken(url: string, token: TokenSource, manners: Manners): SPFI {
  const renew = () => token('renew');
  return spfi(url).using(
    DefaultInit(),
    DefaultHeaders(),
    DefaultParse(),
    bearer(token),
    carefulSend({ ...manners, renew }),
  );
}

/** What PnPjs needs of a SharePoint page: SPFx hands it to every web part. */
export type PageContext = Parameters<typeof SPFx>[0];

/**
 * A PnPjs door to one SharePoint site with the session of the page a web part stands on. PnPjs fetches a digest for
 * each site it writes to; the page's own is used on the page's own site.
 */
export function siteInPage(url: string, context: PageContext, manners: Manners): SPFI {
  return spfi(url).using(SPFx(context), carefulSend(manners));
}

/** `/sites/beredskab` of `https://contoso.sharepoint.com/sites/beredskab`, decoded: PnPjs encodes it where it goes. */
export function serverRelative(url: string): string {
  return decodeURIComponent(new URL(url).pathname).replace(/\/$/, '');
}
