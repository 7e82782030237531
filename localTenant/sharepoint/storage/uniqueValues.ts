/** Columns with unique values: each value is written down once, with the item that holds it. */
import { foldCase } from './collation';
import type { Database } from './database';
import type { Field } from './fields';

type Content = Readonly<Record<string, unknown>>;

/** Replaces what the item holds. @returns titles of the columns whose value another item already has */
export function claimUniqueValues(
  database: Database,
  fields: readonly Field[],
  itemId: number,
  content: Content,
): string[] {
  const unique = fields.filter((field) => field.is_unique === 1);
  return unique
    .filter((field) => !claim(database, field, itemId, content[field.internal_name]))
    .map(({ title }) => title);
}

/** For a column that becomes unique. @returns false when it already holds a value twice */
export function claimExistingValues(database: Database, field: Field): boolean {
  const items = database.all<{ id: number; content: string }>(
    'SELECT id, content FROM item WHERE list_id = ?',
    field.list_id,
  );
  return items.every(({ id, content }) =>
    claim(database, field, id, (JSON.parse(content) as Content)[field.internal_name]),
  );
}

export function forgetUniqueValues(database: Database, field: Field): void {
  database.run('DELETE FROM unique_value WHERE list_id = ? AND field_id = ?', field.list_id, field.id);
}

function claim(database: Database, field: Field, itemId: number, value: unknown): boolean {
  const { list_id: listId, id } = field;
  database.run(
    'DELETE FROM unique_value WHERE list_id = ? AND field_id = ? AND item_id = ?',
    listId,
    id,
    itemId,
  );
  if (value === undefined || value === null) return true;
  const inserted = database.run(
    'INSERT INTO unique_value (list_id, field_id, value, item_id) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING',
    ...[listId, id, foldCase(typeof value === 'string' ? value : JSON.stringify(value)), itemId],
  );
  return inserted === 1;
}
