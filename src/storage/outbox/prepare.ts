import type { ListSchema } from '../../contracts/listSchema';
import type { Fields } from '../../contracts/saving';
import type { KnownRows } from '../knownRows';
import type { Remote, Write } from '../remote/remote';
import type { StoredRow } from '../storedRow';
import type { Command, StoredNeed } from './command';
import { mergeFields } from './mergeFields';
import { sameValue } from './sameValue';

/** What a command comes to when it is held against the row as it is now. */
export type Prepared =
  | { readonly next: 'send'; readonly write: Write }
  /** SharePoint already says so. */
  | { readonly next: 'nothing' }
  | { readonly next: 'ask'; readonly need: StoredNeed };

/** @throws {Failure} when the row has to be looked up and cannot be */
export async function prepare(
  command: Command,
  list: ListSchema,
  known: KnownRows,
  remote: Remote,
): Promise<Prepared> {
  if (command.kind === 'create')
    return { next: 'send', write: { kind: 'create', list, key: command.key, fields: command.fields } };
  const last = known.lastSeen(list.code, command.key);
  const remembered = known.find(list.code, command.key);
  const first = remembered && against(command, list, remembered);
  // What is remembered may be old: before a person is asked, and where nothing is known, the row itself decides.
  if (first && first.next !== 'ask') return first;
  const row = await remote.find(list, command.key);
  if (row) {
    known.written(row);
    return against(command, list, row);
  }
  if (last) known.removed(list.code, last.number);
  // What was to be gone is: what somebody still wanted to add to it is not kept on their device either.
  if (command.kind === 'remove' || list.retention !== 'keep') return { next: 'nothing' };
  return { next: 'ask', need: { kind: 'removed', row: last && filled(last.fields) } };
}

/** The columns that say anything. */
function filled(fields: Fields): Fields {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && value !== undefined),
  );
}

function against(command: Command, list: ListSchema, row: StoredRow): Prepared {
  const { base, fields } = command;
  const who = { by: row.editor, at: row.modified };
  if (command.kind === 'remove') {
    const changed = Object.keys(base)
      .filter((column) => column in list.columns)
      .filter((column) => !sameValue(list.columns[column], base[column], row.fields[column]));
    if (changed.length === 0) return { next: 'send', write: { kind: 'remove', list, row } };
    const conflicts = changed.map((column) => ({
      ...{ column, base: base[column], mine: null, theirs: row.fields[column] },
    }));
    return { next: 'ask', need: { kind: 'conflict', fields: conflicts, ...who } };
  }
  const { write, conflicts } = mergeFields(list.columns, base, fields, row.fields);
  if (conflicts.length > 0) return { next: 'ask', need: { kind: 'conflict', fields: conflicts, ...who } };
  if (Object.keys(write).length === 0) return { next: 'nothing' };
  return { next: 'send', write: { kind: 'change', list, row, fields: write } };
}
