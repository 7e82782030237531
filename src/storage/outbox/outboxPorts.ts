import type { ListSchema } from '../../contracts/listSchema';
import type { Clock } from '../clock';
import type { Device } from '../device/device';
import type { KnownRows } from '../knownRows';
import type { Remote } from '../remote/remote';
import type { StoredRow } from '../storedRow';
import type { Traffic } from '../traffic';
import type { Command } from './command';

/** Runs one piece of work at a time among all windows of one person. */
export type Lock = (work: () => Promise<void>) => Promise<void>;

export interface OutboxPorts {
  readonly device: Device;
  /** @throws {Failure} when what talks to SharePoint cannot be loaded */
  readonly remote: () => Promise<Remote>;
  readonly known: KnownRows;
  readonly traffic: Traffic;
  readonly clock: Clock;
  readonly lock: Lock;
  readonly schemaOf: (code: string) => ListSchema | undefined;
  /** Whether a command may leave: the guard's rules may be newer than the command. */
  readonly mayLeave: (command: Command, list: ListSchema) => Promise<boolean>;
  /** Whether a newer client has extended the list: what waits for it is left to that one. @throws {Failure} */
  readonly isNewer: (list: ListSchema, remote: Remote) => Promise<boolean>;
  /** Called whenever what waits is different; `news` is what the other windows should know. */
  readonly changed: (...news: readonly OutboxNews[]) => void;
}

/** What windows of one person tell each other. */
export type OutboxNews = { readonly kind: 'waiting' } | WrittenRow;

export type WrittenRow =
  | { readonly kind: 'written'; readonly row: StoredRow }
  | { readonly kind: 'removed'; readonly list: string; readonly number: number };
