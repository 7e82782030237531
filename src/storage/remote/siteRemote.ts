import type { SPFI } from '@pnp/sp';
import '@pnp/sp/items';
import { selectedColumns } from '../../lists';
import type { Guard } from '../guard';
import type { Manners } from '../manners';
import { sendGuarded } from './sendGuarded';
import { listOf } from './address';
import { changesSince } from './changes';
import { listFailureFrom } from './failureFrom';
import { readLists } from './readLists';
import { lastWritten, versionsOf } from './history';
import { hasKey } from './keyFilter';
import type { Remote } from './remote';
import { type RawItem, rowFrom } from './rows';
import { type PageContext, siteInPage, siteWithToken } from './site';
import { sendWrites } from './writes';

/** What a host has for asking SharePoint: a page's session, or tokens. */
export type Credentials =
  | { readonly kind: 'session'; readonly context: PageContext }
  | {
      readonly kind: 'tokens';
      /** @param options.renew SharePoint refused the last token, so a kept one will not do */
      token(options: { readonly interactive: boolean; readonly renew: boolean }): Promise<string>;
    };

/** One SharePoint site through PnPjs. There is no other way out for rows, and the guard stands in it. */
export function siteRemote(
  siteUrl: string,
  credentials: Credentials,
  manners: Manners,
  guard: Guard,
): Remote {
  const door = (interactive: boolean): SPFI =>
    credentials.kind === 'session'
      ? siteInPage(siteUrl, credentials.context, manners)
      : siteWithToken(
          siteUrl,
          (renew) => credentials.token({ interactive, renew: renew !== undefined }),
          manners,
        );
  return {
    read: (lists, interactive) => readLists(door(interactive), siteUrl, lists),
    send: (writes, interactive) =>
      sendGuarded(guard, writes, (passed) => sendWrites(door(interactive), siteUrl, passed)),
    changes: (since) => changesSince(door(false), since),
    lastWritten: (list) => lastWritten(door(false), siteUrl, list),
    versions: (list, key) => versionsOf(door(false), siteUrl, list, key),
    async find(list, key) {
      try {
        const [item] = await listOf(door(false), siteUrl, list)
          .items.select(...selectedColumns(list), 'Modified', 'Editor/Title')
          .expand('Editor')
          .filter(hasKey(key))
          .top(1)<RawItem[]>();
        return item && rowFrom(item, list, siteUrl);
      } catch (cause) {
        throw listFailureFrom(cause);
      }
    },
  };
}
