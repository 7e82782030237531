import { HttpRequestError } from '@pnp/queryable';
import type { SPFI } from '@pnp/sp';
import '@pnp/sp/webs';
import type { Clock } from '../clock';
import { failureFrom } from './failureFrom';
import type { RemoteChanges } from './remote';

interface RawChange {
  readonly ChangeToken: { readonly StringValue: string };
  readonly ListId?: string;
}

/** What SharePoint gives at most in one answer; with so many the next round goes on where this one ended. */
const most = 1000;

/**
 * Asks the site's log of changes, one small request whatever the number of lists.
 * @param sp a batch takes the question too
 * @throws {Failure}
 */
export async function changesSince(
  sp: SPFI,
  since: string,
  clock: Clock,
): Promise<RemoteChanges | undefined> {
  try {
    const changes = (await sp.web.getChanges({
      ...{ Item: true, Add: true, Update: true, DeleteObject: true, Restore: true },
      ...{ ChangeTokenStart: { StringValue: since }, FetchLimit: String(most) },
    })) as RawChange[];
    return {
      changeToken: changes.at(-1)?.ChangeToken.StringValue ?? since,
      listIds: new Set(changes.flatMap(({ ListId }) => (ListId === undefined ? [] : [ListId.toLowerCase()]))),
    };
  } catch (cause) {
    // SharePoint refuses a token that is older than its log, which goes back 60 days.
    if (cause instanceof HttpRequestError && (cause.status === 400 || cause.status === 500)) return undefined;
    throw failureFrom(cause, clock);
  }
}
