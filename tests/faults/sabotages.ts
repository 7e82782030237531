/** Ways to break the product from outside, each of which the simulation has to notice. */
import { randomUUID } from 'node:crypto';
import type { Device } from '../../src/storage/device/device';
import { memoryDevice } from '../../src/storage/device/memoryDevice';
import type { Remote, Write } from '../../src/storage/remote/remote';

export interface Sabotage {
  /** Stands between the store and SharePoint. */
  readonly between: (remote: Remote) => Remote;
  /** In place of what the browser keeps. */
  readonly device?: () => Promise<Device>;
}

export const sabotages = {
  none: { between: (remote) => remote },
  /** Every attempt of a create is a new one to SharePoint. */
  keysOff: {
    between: sending((write) => (write.kind === 'create' ? { ...write, key: randomUUID() } : write)),
  },
  /** Writes over whatever is there. */
  anyETag: {
    between: sending((write) =>
      write.kind === 'create' ? write : { ...write, row: { ...write.row, etag: '*' } },
    ),
  },
  /** Says that it keeps, and forgets with its window. */
  volatileOutbox: {
    between: (remote) => remote,
    device: () => Promise.resolve({ ...memoryDevice(), keeps: 'changes' as const }),
  },
} satisfies Readonly<Record<string, Sabotage>>;

export type SabotageName = keyof typeof sabotages;

function sending(change: (write: Write) => Write): Sabotage['between'] {
  return (remote) => ({
    ...remote,
    send: (writes, interactive) => remote.send(writes.map(change), interactive),
  });
}
