/** Who has checked out which file. Nobody else may write it until it is checked in, or the check-out is undone. */
import type { Database } from './database';
import type { Item } from './items';

export interface CheckOut {
  readonly user_id: number;
  /** The item's, when it was checked out: what there is to go back to. */
  readonly version: number;
}

type File = Pick<Item, 'unique_id' | 'list_id' | 'version'>;

export function checkOutOf(
  database: Database,
  { unique_id: id }: Pick<Item, 'unique_id'>,
): CheckOut | undefined {
  return database.get<CheckOut>('SELECT user_id, version FROM file_check_out WHERE unique_id = ?', id);
}

/** The one there is stays as it is. */
export function checkOut(
  database: Database,
  { unique_id: id, list_id: listId, version }: File,
  userId: number,
): void {
  database.run('INSERT OR IGNORE INTO file_check_out VALUES (?, ?, ?, ?)', id, listId, userId, version);
}

export function endCheckOut(database: Database, { unique_id: id }: Pick<Item, 'unique_id'>): void {
  database.run('DELETE FROM file_check_out WHERE unique_id = ?', id);
}
