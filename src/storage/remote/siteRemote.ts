import '@pnp/sp/items';
import { Failure } from '../../contracts/failure';
import { markedVersion, selectedColumns } from '../../lists';
import type { Guard } from '../guard';
import type { Manners } from '../manners';
import type { Owner } from '../owner';
import { sendGuarded } from './sendGuarded';
import { listOf } from './address';
import { askedOfClosed, standsOpen } from './closed';
import { changesSince } from './changes';
import { listFailureFrom } from './failureFrom';
import { readLists } from './readLists';
import { historyOf, lastWritten, versionsOf } from './history';
import { hasKey } from './keyFilter';
import type { Remote } from './remote';
import { type RawItem, rowFrom } from './rows';
import { serverTime } from './serverTime';
import { type Credentials, sealedDoor } from './sealedDoor';
import { sendWrites } from './writes';

/**
 * One SharePoint site through PnPjs. There is no other way out for rows, and two things stand in it: the guard, and the
 * seal, which lets nothing be asked or sent as anybody but the owner.
 */
export function siteRemote(
  siteUrl: string,
  credentials: Credentials,
  manners: Manners,
  guard: Guard,
  owner: Owner,
): Remote {
  const { clock } = manners;
  const door = sealedDoor(siteUrl, credentials, manners, owner);
  return {
    read: async (lists, interactive, since) => readLists(door(interactive), siteUrl, lists, clock, since),
    send: (writes, interactive) =>
      sendGuarded(guard, writes, async (passed) => sendWrites(door(interactive), siteUrl, passed, clock)),
    changes: async (since) => changesSince(door(false), since, clock),
    time: async () => serverTime(door(false), clock),
    lastWritten: (list) => lastWritten(door(false), siteUrl, list),
    versions: (list, key) => versionsOf(door(false), siteUrl, list, key),
    history: (lists, most) => historyOf(door(false), siteUrl, lists, most),
    async versionOf(list) {
      try {
        const found = await listOf(door(false), siteUrl, list).select('Description', ...askedOfClosed(list))<{
          readonly Description?: unknown;
          readonly HasUniqueRoleAssignments?: unknown;
        }>();
        if (standsOpen(list, found)) throw new Failure('missingList');
        const { Description } = found;
        return markedVersion(Description);
      } catch (cause) {
        throw listFailureFrom(cause, clock);
      }
    },
    async find(list, key) {
      try {
        const [item] = await listOf(door(false), siteUrl, list)
          .items.select(...selectedColumns(list), 'Modified', 'Editor/Title')
          .expand('Editor')
          .filter(hasKey(key))
          .top(1)<RawItem[]>();
        return item && rowFrom(item, list, siteUrl);
      } catch (cause) {
        throw listFailureFrom(cause, clock);
      }
    },
  };
}
