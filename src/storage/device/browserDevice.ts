import type { SetAside } from '../../contracts/saving';
import type { Command, NewCommand } from '../outbox/command';
import { type Owner, ownerScope } from '../owner';
import { type DeviceDatabase, openDatabase } from './database';
import type { Device, RememberedList } from './device';

const day = 24 * 60 * 60 * 1000;

export interface DeviceOptions {
  readonly owner: Owner;
  readonly siteUrl: string;
  /** How long rows of this site, and versions set aside, stay on a device; undefined keeps them. */
  readonly keepRowsDays?: number;
  readonly now: () => number;
}

/**
 * What this browser keeps for one person and one site. Opening it clears what others have left of rows, and what is
 * too old; their changes stay sealed until they return.
 * @throws when the browser keeps nothing
 */
export async function openBrowserDevice(options: DeviceOptions): Promise<Device> {
  const database = await openDatabase();
  const scope = ownerScope(options.owner, options.siteUrl);
  await clearRows(database, options);
  await clearSetAside(database, options);
  return {
    keeps: 'changes',
    commands: async () => (await database.getAllFromIndex('commands', 'scope', scope)) as Command[],
    addCommand: (command) => addCommand(database, command),
    addCommands: (commands) => addCommands(database, commands),
    updateCommand: (id, change) => updateCommand(database, id, change),
    removeCommand: (id) => database.delete('commands', id),
    async addSetAside(version: SetAside) {
      const row = rowKey(scope, version.list, version.key);
      const transaction = database.transaction('setAside', 'readwrite', { durability: 'strict' });
      await Promise.all([transaction.store.add({ ...version, row }), transaction.done]);
    },
    async setAside(list, key) {
      const found = await database.getAllFromIndex('setAside', 'row', rowKey(scope, list, key));
      return found.reverse();
    },
    async remembered(list) {
      const found = await database.get('lists', [scope, list]);
      return found !== undefined && Array.isArray(found.rows) ? found : undefined;
    },
    async remember(list: string, read: RememberedList) {
      await database.put('lists', { ...read, scope, list }).catch(() => undefined);
    },
    forget: (list) => database.delete('lists', [scope, list]),
    forgetAll: () => database.clear('lists'),
  };
}

/**
 * `strict`: on the disk before it counts as saved here. Here and below the end of a transaction is awaited from its
 * beginning: one that breaks off half-way is then a failure to whoever asked, and to nobody else.
 */
async function addCommand(database: DeviceDatabase, command: NewCommand): Promise<Command> {
  const transaction = database.transaction('commands', 'readwrite', { durability: 'strict' });
  const waiting = { ...command, sent: false };
  const [id] = await Promise.all([transaction.store.add(waiting), transaction.done]);
  return { ...waiting, id };
}

async function addCommands(database: DeviceDatabase, commands: readonly NewCommand[]): Promise<void> {
  const transaction = database.transaction('commands', 'readwrite', { durability: 'strict' });
  const added = commands.map((command) => transaction.store.add({ ...command, sent: false }));
  await Promise.all([...added, transaction.done]);
}

async function updateCommand(
  database: DeviceDatabase,
  id: number,
  change: (command: Command) => Command | undefined,
): Promise<Command | undefined> {
  const transaction = database.transaction('commands', 'readwrite', { durability: 'strict' });
  const update = async () => {
    const found = (await transaction.store.get(id)) as Command | undefined;
    const changed = found && change(found);
    if (changed) await transaction.store.put(changed);
    return changed;
  };
  const [changed] = await Promise.all([update(), transaction.done]);
  return changed;
}

function rowKey(scope: string, list: string, key: string): string {
  return `${scope}|${list}/${key}`;
}

async function clearRows(database: DeviceDatabase, options: DeviceOptions): Promise<void> {
  const { owner, siteUrl, keepRowsDays, now } = options;
  const mine = ownerScope(owner, '');
  const scope = ownerScope(owner, siteUrl);
  const oldest = keepRowsDays === undefined ? -Infinity : now() - keepRowsDays * day;
  const transaction = database.transaction('lists', 'readwrite');
  const clear = async () => {
    for (let cursor = await transaction.store.openCursor(); cursor; cursor = await cursor.continue()) {
      const { scope: whose, readAt, keepUntil = Infinity } = cursor.value;
      const isOld = keepUntil <= now() || (whose === scope && readAt < oldest);
      if (!whose.startsWith(mine) || isOld) await cursor.delete();
    }
  };
  await Promise.all([clear(), transaction.done]);
}

async function clearSetAside(database: DeviceDatabase, options: DeviceOptions): Promise<void> {
  const { owner, siteUrl, keepRowsDays, now } = options;
  if (keepRowsDays === undefined) return;
  const oldest = now() - keepRowsDays * day;
  const transaction = database.transaction('setAside', 'readwrite');
  const clear = async () => {
    for (let cursor = await transaction.store.openCursor(); cursor; cursor = await cursor.continue()) {
      const { row, at } = cursor.value;
      if (row.startsWith(`${ownerScope(owner, siteUrl)}|`) && at < oldest) await cursor.delete();
    }
  };
  await Promise.all([clear(), transaction.done]);
}
