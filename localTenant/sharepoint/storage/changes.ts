/**
 * The log of changes, which a client polls to learn what is new. A row is written in the same transaction as the change it
 * tells of, and all writes of the tenant stand in one row, so whoever has read up to a number has missed nothing before it.
 */
import type { Database } from './database';

/** By SharePoint's `ChangeType`. */
export const changeTypes = { add: 1, update: 2, delete: 3, restore: 7 } as const;
export type ChangeType = keyof typeof changeTypes;

/** An item (also a file or folder), or a list with its columns and views. */
export type ChangedKind = 'item' | 'list';

export interface Change {
  readonly number: number;
  readonly web_id: number;
  readonly list_id: string;
  readonly item_id: number | null;
  readonly kind: ChangedKind;
  /** By SharePoint's `ChangeType`. */
  readonly type: number;
  readonly unique_id: string;
  /** In whole seconds. */
  readonly time: string;
}

export interface ChangeRange {
  readonly webId: number;
  /** Absent for all lists of the web. */
  readonly listId?: string;
  readonly kinds: readonly ChangedKind[];
  readonly types: readonly ChangeType[];
  /** Later than this number. */
  readonly after: number;
  /** Up to and with this number. */
  readonly until: number;
  readonly limit: number;
}

interface ChangedItem {
  readonly list_id: string;
  readonly id: number;
  readonly unique_id: string;
}

export function logItemChange(database: Database, item: ChangedItem, type: ChangeType, time: string): void {
  database.run(
    `INSERT INTO change (web_id, list_id, item_id, kind, type, unique_id, time)
      SELECT site_id, id, ?, 'item', ?, ?, ? FROM list WHERE id = ?`,
    ...[item.id, changeTypes[type], item.unique_id, time, item.list_id],
  );
}

/** While the list is there. */
export function logListChange(database: Database, listId: string, type: ChangeType, time: string): void {
  database.run(
    `INSERT INTO change (web_id, list_id, kind, type, unique_id, time)
      SELECT site_id, id, 'list', ?, id, ? FROM list WHERE id = ?`,
    ...[changeTypes[type], time, listId],
  );
}

/** Oldest first. */
export function changesIn(database: Database, range: ChangeRange): Change[] {
  const { webId, listId, kinds, types } = range;
  const marks = (values: readonly unknown[]): string => values.map(() => '?').join(', ');
  return database.all<Change>(
    `SELECT * FROM change WHERE ${listId === undefined ? 'web_id' : 'list_id'} = ? AND number > ? AND number <= ?
      AND kind IN (${marks(kinds)}) AND type IN (${marks(types)}) ORDER BY number LIMIT ?`,
    ...[listId ?? webId, range.after, range.until, ...kinds],
    ...[...types.map((type) => changeTypes[type]), range.limit],
  );
}

/** The newest change of the whole tenant; undefined when nothing has changed yet. */
export function lastChange(database: Database): Pick<Change, 'number' | 'time'> | undefined {
  return database.get('SELECT number, time FROM change ORDER BY number DESC LIMIT 1');
}

/** The number of the last change before a moment; 0 when there is none. @param moment `2026-11-22T12:00:00` */
export function numberBefore(database: Database, moment: string): number {
  const row = database.get<{ number: number | null }>(
    'SELECT max(number) AS number FROM change WHERE time < ?',
    moment,
  );
  return row?.number ?? 0;
}
