import type { ListSchema } from '../../contracts/listSchema';
import { type Command, type NewCommand, rowName } from './command';
import { sameValue } from './sameValue';

/**
 * What may be sent now: the oldest change of each row. A row that needs a person holds back what was written after, and
 * so does one that failed a moment ago, or that is still being typed.
 */
export function sendable(commands: readonly Command[], heldBack: (head: Command) => boolean): Command[] {
  const heads = new Map<string, Command>();
  for (const command of commands) if (!heads.has(rowName(command))) heads.set(rowName(command), command);
  return [...heads.values()].filter((command) => !command.need && !heldBack(command));
}

/**
 * Joins a change to one of the same row that has not been handed to the network: who types on does not queue a hundred
 * commands.
 * @returns undefined when they have to go one after the other
 */
export function joined(list: ListSchema, waiting: Command, next: NewCommand): Command | undefined {
  const joinable = !waiting.sent && !waiting.need && waiting.kind !== 'remove' && next.kind === 'change';
  if (!joinable || waiting.key !== next.key || waiting.list !== next.list) return undefined;
  const startsFromMine = Object.keys(next.fields).every(
    (column) =>
      !(column in waiting.fields) ||
      sameValue(list.columns[column], next.base[column], waiting.fields[column]),
  );
  if (!startsFromMine) return undefined;
  // What the waiting one no longer changes is as the person sees it now, whatever it was when that one was made.
  const started = Object.entries(waiting.base).filter(([column]) => column in waiting.fields);
  const base = waiting.kind === 'create' ? waiting.base : { ...next.base, ...Object.fromEntries(started) };
  return { ...waiting, base, fields: { ...waiting.fields, ...next.fields }, at: next.at };
}
