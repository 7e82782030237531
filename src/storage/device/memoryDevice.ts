import type { SetAside } from '../../contracts/saving';
import type { Command, NewCommand } from '../outbox/command';
import type { Device, RememberedList } from './device';

/** Where the browser keeps nothing: all of it lives as long as the window, and nothing claims otherwise. */
export function memoryDevice(): Device {
  const commands = new Map<number, Command>();
  const lists = new Map<string, RememberedList>();
  const aside: SetAside[] = [];
  let last = 0;
  const done = Promise.resolve();
  const add = (command: NewCommand): Command => {
    const waiting = { ...command, id: (last += 1), sent: false };
    commands.set(waiting.id, waiting);
    return waiting;
  };
  return {
    keeps: 'nothing',
    commands: () => Promise.resolve([...commands.values()]),
    addCommand: (command) => Promise.resolve(add(command)),
    addCommands(several) {
      several.forEach(add);
      return done;
    },
    updateCommand(id, change) {
      const found = commands.get(id);
      const changed = found && change(found);
      if (changed) commands.set(id, changed);
      return Promise.resolve(changed);
    },
    removeCommand(id) {
      commands.delete(id);
      return done;
    },
    addSetAside(version) {
      aside.unshift(version);
      return done;
    },
    setAside: (list, key) =>
      Promise.resolve(aside.filter((version) => version.list === list && version.key === key)),
    remembered: (list) => Promise.resolve(lists.get(list)),
    remember(list, read) {
      lists.set(list, read);
      return done;
    },
    forget(list) {
      lists.delete(list);
      return done;
    },
    forgetAll() {
      lists.clear();
      return done;
    },
  };
}
