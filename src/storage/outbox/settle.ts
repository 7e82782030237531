import type { ListSchema } from '../../contracts/listSchema';
import type { Choice, Fields, SetAside } from '../../contracts/saving';
import type { Clock } from '../clock';
import type { Device } from '../device/device';
import { type Command, rowName } from './command';
import { sameValue } from './sameValue';

/** Carries out what a person chose for a change that waited for them. What they did not choose is set aside, not lost. */
export async function settle(
  device: Device,
  clock: Clock,
  list: ListSchema,
  key: string,
  choice: Choice,
): Promise<void> {
  const row = rowName({ list: list.code, key });
  const mine = (await device.commands()).filter((command) => rowName(command) === row);
  const waiting = mine.find(({ need }) => need);
  if (!waiting) return;
  const keep = (fields: Fields, whose: SetAside['whose']) =>
    // Of what is to be gone one day no other copy is kept.
    Object.keys(fields).length === 0 || list.retention !== 'keep'
      ? undefined
      : device.addSetAside({ list: list.code, key, fields, at: clock.now(), whose });
  switch (choice.kind) {
    case 'giveUp':
      // The one that waits goes last: should the window close meanwhile, it still holds back what was written after.
      for (const { id } of [...mine].reverse()) {
        // Marked first, so that what is typed meanwhile is not joined to something that goes.
        const command = await device.updateCommand(id, (current) => ({ ...current, sent: true }));
        if (!command) continue;
        await keep(command.fields, 'mine');
        await device.removeCommand(id);
      }
      return;
    case 'tryAgain':
      await device.updateCommand(waiting.id, (command) => (command.need ? again(command) : undefined));
      return;
    case 'restore':
      await device.updateCommand(waiting.id, (command) => {
        if (command.need?.kind !== 'removed') return undefined;
        const base = { ...command.need.row, ...command.base };
        return again({ ...command, kind: 'create', base, fields: { ...base, ...command.fields } });
      });
      return;
    case 'choose': {
      const { notChosen, command } = chosen(list, waiting, choice.fields);
      await keep(notChosen.mine, 'mine');
      await keep(notChosen.theirs, 'theirs');
      if (Object.keys(command.fields).length === 0 && command.kind === 'change')
        await device.removeCommand(waiting.id);
      else await device.updateCommand(waiting.id, ({ need }) => (need ? command : undefined));
    }
  }
}

function again(command: Command): Command {
  return { ...command, need: undefined, sent: false };
}

/** The command as the person wants it, started anew from what SharePoint had when they chose. */
function chosen(list: ListSchema, command: Command, choice: Fields) {
  const conflicts = command.need?.kind === 'conflict' ? command.need.fields : [];
  const base: Record<string, unknown> = { ...command.base };
  const fields = new Map(Object.entries(command.fields));
  const mine: Record<string, unknown> = {};
  const theirs: Record<string, unknown> = {};
  for (const conflict of conflicts) {
    const { column } = conflict;
    const wanted = column in choice ? choice[column] : conflict.theirs;
    const same = (value: unknown) => sameValue(list.columns[column], wanted, value);
    base[column] = conflict.theirs;
    if (same(conflict.theirs)) fields.delete(column);
    else fields.set(column, wanted);
    if (!same(conflict.mine)) mine[column] = conflict.mine;
    if (!same(conflict.theirs)) theirs[column] = conflict.theirs;
  }
  return {
    notChosen: { mine, theirs },
    command: again({ ...command, base, fields: Object.fromEntries(fields) }),
  };
}
