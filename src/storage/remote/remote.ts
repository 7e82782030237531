import type { Failure } from '../../contracts/failure';
import type { ListSchema } from '../../contracts/listSchema';
import type { Authorship, Fields, RowHistory, RowVersion } from '../../contracts/saving';
import type { StoredRow } from '../storedRow';

export type RemoteList =
  /** `id`: SharePoint's own, in lower case. */
  | {
      readonly ok: true;
      readonly id: string;
      /** The highest version of the schema that the list or any of its rows tells. */
      readonly version: number;
      /** This person may edit its rows. */
      readonly mayEdit?: boolean;
      readonly rows: readonly StoredRow[];
    }
  | { readonly ok: false; readonly failure: Failure };

export interface RemoteRead {
  readonly mayEdit: boolean;
  /** Where the site's log of changes stood, for `changes`. */
  readonly changeToken: string | undefined;
  /** What happened since, where that was asked: undefined when SharePoint does not know, a failure when that part failed. */
  readonly changes?: RemoteChanges | Failure;
  /** By code of the list. */
  readonly lists: ReadonlyMap<string, RemoteList>;
}

export type Write =
  | { readonly kind: 'create'; readonly list: ListSchema; readonly key: string; readonly fields: Fields }
  | { readonly kind: 'change'; readonly list: ListSchema; readonly row: StoredRow; readonly fields: Fields }
  | { readonly kind: 'remove'; readonly list: ListSchema; readonly row: StoredRow };

export type Written =
  /** `row` as SharePoint has it now; undefined once it is removed. */
  | { readonly result: 'done'; readonly row: StoredRow | undefined }
  /** The key is there already: an earlier attempt got through. */
  | { readonly result: 'exists' }
  /** Somebody has written the row since. */
  | { readonly result: 'stale' }
  | { readonly result: 'gone' }
  | { readonly result: 'failed'; readonly failure: Failure };

export interface RemoteChanges {
  /** Where the site's log of changes stands now. */
  readonly changeToken: string;
  /** Ids of the lists in which anybody changed anything. */
  readonly listIds: ReadonlySet<string>;
}

/** One SharePoint site, one request a call where SharePoint lets one. Everything it throws is a {@link Failure}. */
export interface Remote {
  /** @param since asks the log of changes too, in the same request */
  read(lists: readonly ListSchema[], interactive: boolean, since?: string): Promise<RemoteRead>;
  /** The row with a key, found by its index, with who wrote it last. */
  find(list: ListSchema, key: string): Promise<StoredRow | undefined>;
  /** Which version of its schema a list has been brought to. */
  versionOf(list: ListSchema): Promise<number>;
  /** Who wrote each row of a list last, by key. */
  lastWritten(list: ListSchema): Promise<ReadonlyMap<string, Authorship>>;
  /** What the row with a key has been, newest first; nothing where there is no such row. */
  versions(list: ListSchema, key: string): Promise<readonly RowVersion[]>;
  /** What the rows written last have been; a list that is not there has none. */
  history(lists: readonly ListSchema[], most: number): Promise<readonly RowHistory[]>;
  /** Sends writes of different rows together. @returns one answer each, in order */
  send(writes: readonly Write[], interactive: boolean): Promise<readonly Written[]>;
  /** What its clock shows, in milliseconds since 1970. */
  time(): Promise<number>;
  /** What happened since; undefined when SharePoint no longer knows that far back. */
  changes(since: string): Promise<RemoteChanges | undefined>;
}
