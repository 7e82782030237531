/** A device whose every answer takes a while, and never comes to a window that is killed meanwhile. */
import type { Device } from '../../src/storage/device/device';
import type { Command } from '../../src/storage/outbox/command';
import type { Life } from './life';

/** @param waiting hears of the commands whenever they are looked at */
export async function mortalDevice(
  life: Life,
  open: () => Promise<Device>,
  waiting: (commands: readonly Command[]) => void,
): Promise<Device> {
  const device = await life.step(open);
  return {
    get keeps() {
      return device.keeps;
    },
    async commands() {
      const commands = await life.step(() => device.commands());
      waiting(commands);
      return commands;
    },
    addCommand: (command) => life.step(() => device.addCommand(command)),
    addCommands: (commands) => life.step(() => device.addCommands(commands)),
    updateCommand: (id, change) => life.step(() => device.updateCommand(id, change)),
    removeCommand: (id) => life.step(() => device.removeCommand(id)),
    addSetAside: (version) => life.step(() => device.addSetAside(version)),
    setAside: (list, key) => life.step(() => device.setAside(list, key)),
    remembered: (list) => life.step(() => device.remembered(list)),
    remember: (list, read) => life.step(() => device.remember(list, read)),
    forget: (list) => life.step(() => device.forget(list)),
    forgetAll: () => life.step(() => device.forgetAll()),
  };
}
