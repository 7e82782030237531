import type { Fields, FieldConflict } from '../../contracts/saving';
import type { FailureId } from '../../contracts/failure';

/** Why a command waits for a person, as it is kept on the device. */
export type StoredNeed =
  | {
      readonly kind: 'conflict';
      readonly fields: readonly FieldConflict[];
      readonly by?: string;
      readonly at?: string;
    }
  /** `row`: the columns it had when it was last seen. */
  | { readonly kind: 'removed'; readonly row?: Fields }
  | { readonly kind: 'failed'; readonly failure: FailureId };

/** One change as it is kept until SharePoint has it. */
export interface Command {
  /** Grows with time on one device: the order of sending within one row. */
  readonly id: number;
  /** See `ownerScope`. */
  readonly scope: string;
  /** Code of the list. */
  readonly list: string;
  readonly key: string;
  readonly kind: 'create' | 'change' | 'remove';
  /** What the person saw of the columns they changed; empty for a create, unless it makes a removed row again. */
  readonly base: Fields;
  readonly fields: Fields;
  /** When the person made it, in milliseconds since 1970. */
  readonly at: number;
  /** Once a command was handed to the network nothing may be added to it. */
  readonly sent: boolean;
  readonly need?: StoredNeed;
}

export type NewCommand = Omit<Command, 'id' | 'sent' | 'need'>;

/** Names one row on a device. */
export function rowName({ list, key }: Pick<Command, 'list' | 'key'>): string {
  return `${list}/${key}`;
}
