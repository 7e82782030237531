import type { Row } from '../../contracts/listSchema';
import type { Need, Saving } from '../../contracts/saving';
import { Failure } from '../../contracts/failure';
import type { Command, StoredNeed } from './command';

/** A change and where it is, unless it waits for a person. */
export interface OnItsWay {
  readonly command: Command;
  readonly saving: Saving;
}

/** Lays changes that are on their way over rows, so that a person always sees what they wrote. */
export function layOver(list: string, rows: readonly Row[], changes: readonly OnItsWay[]): readonly Row[] {
  const mine = changes.filter(({ command }) => command.list === list);
  if (mine.length === 0) return rows;
  const byKey = new Map(rows.filter(({ key }) => key !== '').map((row) => [row.key, row]));
  const added: Row[] = [];
  const removed = new Set<string>();
  for (const { command, saving: usual } of mine) {
    const { key, fields, need } = command;
    const known = byKey.get(key);
    const saving = known?.saving?.state === 'needsYou' ? known.saving : savingOf(command, usual);
    if (command.kind === 'remove' && !need) removed.add(key);
    if (command.kind === 'create') removed.delete(key);
    const changed = command.kind === 'remove' ? {} : fields;
    const row: Row = known
      ? { ...known, fields: { ...known.fields, ...changed }, saving }
      : { list, key, number: 0, editUrl: '', fields: { ...command.base, ...changed }, saving };
    if (!known) added.push(row);
    byKey.set(key, row);
  }
  return [...rows, ...added]
    .filter(({ key }) => !removed.has(key))
    .map((row) => (row.key === '' ? row : (byKey.get(row.key) ?? row)));
}

function savingOf(command: Command, usual: Saving): Saving {
  return command.need ? { state: 'needsYou', need: needOf(command, command.need) } : usual;
}

function needOf({ fields, base }: Command, need: StoredNeed): Need {
  if (need.kind === 'conflict') return need;
  if (need.kind === 'removed') return { kind: 'removed', mine: { ...need.row, ...base, ...fields } };
  return { kind: 'failed', failure: new Failure(need.failure), mine: fields };
}
