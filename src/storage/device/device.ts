import type { SetAside } from '../../contracts/saving';
import type { Command, NewCommand } from '../outbox/command';
import type { StoredRow } from '../storedRow';

/** What a device remembers of one list. */
export interface RememberedList {
  readonly rows: readonly StoredRow[];
  readonly mayEdit: boolean;
  /** When SharePoint answered, in milliseconds since 1970. */
  readonly readAt: number;
  /** The version of the list's schema then; absent in what older clients kept. */
  readonly version?: number;
  /** When it has to leave this device, in milliseconds since 1970; absent when it may stay. */
  readonly keepUntil?: number;
}

/** What one device keeps for one person and one site. */
export interface Device {
  /** Whether everything put here outlives the window. */
  readonly keeps: 'changes' | 'nothing';
  /** Commands of this person and site, oldest first. */
  commands(): Promise<readonly Command[]>;
  /**
   * Adds a command. When it returns, the command outlives a crash of browser and computer.
   * @throws when the device will not keep it
   */
  addCommand(command: NewCommand): Promise<Command>;
  /**
   * Adds several at once: all of them, or none.
   * @throws when the device will not keep them
   */
  addCommands(commands: readonly NewCommand[]): Promise<void>;
  /**
   * Changes a command in one step, whatever other windows do.
   * @param change answers the command as it should be, or undefined to leave it
   * @returns what it was changed to; undefined when it no longer waits or was left
   */
  updateCommand(id: number, change: (command: Command) => Command | undefined): Promise<Command | undefined>;
  removeCommand(id: number): Promise<void>;
  addSetAside(version: SetAside): Promise<void>;
  setAside(list: string, key: string): Promise<readonly SetAside[]>;
  remembered(list: string): Promise<RememberedList | undefined>;
  /** Never throws: a full device only means that the next start is colder. */
  remember(list: string, read: RememberedList): Promise<void>;
  forget(list: string): Promise<void>;
  /** Forgets the rows of every list, this person's and any other's. */
  forgetAll(): Promise<void>;
}
