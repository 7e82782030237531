import type { Failure } from './failure';
import type { ListSchema, NewRow, Row } from './listSchema';
import type { Authorship, Choice, Fields, RowHistory, RowVersion, SetAside } from './saving';
import type { GuardFinding } from './guardFinding';

/** One list as it came back: its rows, or why there are none. */
export type ListRead<S extends ListSchema = ListSchema> =
  | {
      readonly ok: true;
      readonly rows: readonly Row<S>[];
      /** Whether this person may write rows in it: some lists have writers of their own. Unknown until SharePoint answers. */
      readonly mayEdit?: boolean;
    }
  | {
      readonly ok: false;
      readonly failure: Failure;
      /** What this person has written there and SharePoint has not taken, where there is any. */
      readonly mine?: readonly Row<S>[];
    };

type Lists = Readonly<Record<string, ListSchema>>;

/** Several lists of one site, read together. */
export interface SiteRead<L extends Lists> {
  /** Whether this person may edit rows anywhere on the site: how the product knows a coordinator. */
  readonly mayEdit: boolean;
  readonly lists: { readonly [C in keyof L]: ListRead<L[C]> };
}

/** What a page sees of a site while it is open. */
export interface SiteView<L extends Lists> extends SiteRead<L> {
  /** When SharePoint last answered, in milliseconds since 1970. */
  readonly readAt: number;
  /** `device`: what this device remembered, until SharePoint answers. */
  readonly from: 'device' | 'sharePoint';
}

export interface ReadOptions {
  /** A person asked for this, so a sign-in window may open. */
  readonly interactive?: boolean;
}

/** Hears of a site for as long as a page is open. */
export interface Watcher<L extends Lists> {
  /** Called with what the device remembers, with what SharePoint answers, and after every change by anybody. */
  seen(view: SiteView<L>): void;
  /** SharePoint did not answer; what was seen before still stands. */
  failed(failure: Failure): void;
}

export interface Watch {
  /** Asks SharePoint again. */
  refresh(options?: ReadOptions): void;
  /** Whether nobody works with these lists just now, though they are shown: then others' changes may take minutes. */
  rest(resting: boolean): void;
  stop(): void;
}

/** What became of a change at once. Only `savedHere` outlives the window. */
export type Kept =
  | { readonly state: 'savedHere' }
  /** The device keeps nothing: the change is on its way to SharePoint, and lost if the window closes before. */
  | { readonly state: 'notSaved'; readonly why: 'device' }
  /** A newer version of the product has extended the list: it can be read here, and changed once the page is opened anew. */
  | { readonly state: 'notSaved'; readonly why: 'newerLists' }
  | { readonly state: 'notSaved'; readonly why: 'guard'; readonly findings: readonly GuardFinding[] };

/** Which row of which list, by the list's code. */
export interface RowName {
  readonly list: string;
  readonly key: string;
}

/** How things stand between this device and SharePoint. */
export interface SyncStatus {
  /** Changes on their way. */
  readonly waiting: number;
  /** The rows whose changes wait for a person, a row for each change, the oldest first. */
  readonly needsYou: readonly RowName[];
  /** When SharePoint may be asked again, in milliseconds since 1970; it asked us to wait. */
  readonly pausedUntil: number | undefined;
  /** Why the last attempt to send did not get through; undefined while all is well. */
  readonly failure: Failure | undefined;
  /** `nothing`: the browser lets us keep nothing, so changes count only once they are in SharePoint. */
  readonly deviceKeeps: 'changes' | 'nothing';
}

/** One of several changes that are kept together. */
export type RowChange<S extends ListSchema = ListSchema> =
  /** As `ListStore.change`. */
  | {
      readonly kind: 'change';
      readonly key: string;
      readonly base: Fields | undefined;
      readonly fields: Partial<NewRow<S>>;
    }
  /** As `ListStore.remove`. */
  | { readonly kind: 'remove'; readonly key: string; readonly base: Fields };

/** The door to the municipality's own SharePoint lists, one site each. */
export interface ListStore {
  /**
   * Shows lists: at once what the device remembers, then what SharePoint answers, then what others change, within
   * 15 seconds. Whole lists, in one request; a list above 5,000 rows costs one more for each further 5,000.
   */
  watch<L extends Lists>(lists: L, watcher: Watcher<L>): Watch;
  /**
   * Changes a row, or makes it when there is none to start from.
   * @param key made by the client for a new row: a GUID
   * @param base the columns as the person saw them; undefined for a new row
   * @param fields only what changed
   */
  change<S extends ListSchema>(
    list: S,
    key: string,
    base: Fields | undefined,
    fields: Partial<NewRow<S>>,
  ): Promise<Kept>;
  /** Moves a row to SharePoint's recycle bin. */
  remove(list: ListSchema, key: string, base: Fields): Promise<Kept>;
  /**
   * Many changes to one list in one step: all of them are kept, or none. They go to SharePoint by themselves, some at a
   * time. What the guard stops in one of them stops them all.
   */
  changeAll<S extends ListSchema>(list: S, changes: readonly RowChange<S>[]): Promise<Kept>;
  /** Settles a change that needs a person. */
  settle(list: ListSchema, key: string, choice: Choice): Promise<Kept>;
  /** Versions that were decided against, newest first. */
  setAside(list: ListSchema, key: string): Promise<readonly SetAside[]>;
  /** What SharePoint's clock shows, in milliseconds since 1970, whatever this device's does. Asks it. @throws {Failure} */
  serverTime(): Promise<number>;
  /** Who wrote each row of a list last, by key. Asks SharePoint. @throws {Failure} */
  lastWritten(list: ListSchema): Promise<ReadonlyMap<string, Authorship>>;
  /** What a row has been, newest first, the present one among them. Asks SharePoint. @throws {Failure} */
  versions(list: ListSchema, key: string): Promise<readonly RowVersion[]>;
  /**
   * What the rows written last have been, over several lists. Asks SharePoint, in two requests.
   * @param most how many rows to look back on @throws {Failure}
   */
  history(lists: readonly ListSchema[], most: number): Promise<readonly RowHistory[]>;
  /** Calls back at once and with every change; returns the way to stop. */
  onStatus(changed: (status: SyncStatus) => void): () => void;
  /** Tries to send what waits now, for example because a person asked; a sign-in window may open. */
  sendNow(): void;
}
