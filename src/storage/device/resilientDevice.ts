import type { Device } from './device';
import { memoryDevice } from './memoryDevice';

/** Commands in memory count downwards, so that both kinds can be told apart. */
const inMemory = (id: number) => id < 0;

/**
 * A device that fills up or breaks while the product is open: what it will not take stays in memory and is sent from
 * there, and `keeps` says so for as long as there is any.
 */
export function resilientDevice(disk: Device): Device {
  const memory = memoryDevice();
  let volatile = 0;
  return {
    ...disk,
    get keeps() {
      return volatile > 0 ? 'nothing' : disk.keeps;
    },
    async commands() {
      const kept = await disk.commands().catch(() => []);
      const waiting = await memory.commands();
      return [...kept, ...waiting.map((command) => ({ ...command, id: -command.id }))];
    },
    async addCommand(command) {
      // Once something waits in memory the rest follows it there, or it would overtake.
      if (volatile === 0) {
        try {
          return await disk.addCommand(command);
        } catch {
          // Told by `keeps` and by the sign of the id.
        }
      }
      volatile += 1;
      const added = await memory.addCommand(command);
      return { ...added, id: -added.id };
    },
    async addCommands(commands) {
      if (volatile === 0) {
        try {
          await disk.addCommands(commands);
          return;
        } catch {
          // As above.
        }
      }
      volatile += commands.length;
      return memory.addCommands(commands);
    },
    async updateCommand(id, change) {
      if (!inMemory(id)) return disk.updateCommand(id, change);
      const changed = await memory.updateCommand(-id, (command) => change({ ...command, id }));
      return changed && { ...changed, id };
    },
    async removeCommand(id) {
      if (!inMemory(id)) return disk.removeCommand(id);
      volatile -= 1;
      return memory.removeCommand(-id);
    },
    addSetAside: (version) => disk.addSetAside(version).catch(() => memory.addSetAside(version)),
    async setAside(list, key) {
      const kept = await disk.setAside(list, key).catch(() => []);
      return [...(await memory.setAside(list, key)), ...kept];
    },
    remembered: (list) => disk.remembered(list).catch(() => undefined),
    remember: (list, read) => disk.remember(list, read).catch(() => undefined),
    forget: (list) => disk.forget(list).catch(() => undefined),
    forgetAll: () => disk.forgetAll().catch(() => undefined),
  };
}
