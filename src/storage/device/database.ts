import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { SetAside } from '../../contracts/saving';
import type { Command } from '../outbox/command';
import type { RememberedList } from './device';

const databaseName = 'stalkingberedskab';

interface Tables extends DBSchema {
  commands: { key: number; value: Omit<Command, 'id'> & { id?: number }; indexes: { scope: string } };
  lists: { key: [scope: string, list: string]; value: RememberedList & { scope: string; list: string } };
  setAside: { key: number; value: SetAside & { row: string }; indexes: { row: string } };
}

export type DeviceDatabase = IDBPDatabase<Tables>;

/**
 * Opens what this browser keeps for the product.
 * @throws when the browser allows none, or what is there is damaged; it is left as it is, since it may hold changes
 */
export async function openDatabase(): Promise<DeviceDatabase> {
  return openDB<Tables>(databaseName, 1, {
    upgrade(database) {
      const commands = database.createObjectStore('commands', { keyPath: 'id', autoIncrement: true });
      commands.createIndex('scope', 'scope');
      database.createObjectStore('lists', { keyPath: ['scope', 'list'] });
      const aside = database.createObjectStore('setAside', { autoIncrement: true });
      aside.createIndex('row', 'row');
    },
    // Another window needs a newer version of the database: let it through rather than block it.
    blocking: (_, __, event) => (event.target as IDBDatabase).close(),
  });
}
