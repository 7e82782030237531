import type { Failure } from './failure';

/** Values by column name. What comes from SharePoint is `unknown` until a feature has looked at it. */
export type Fields = Readonly<Record<string, unknown>>;

/** One column that two people changed differently. */
export interface FieldConflict {
  readonly column: string;
  /** What both started from. */
  readonly base: unknown;
  readonly mine: unknown;
  readonly theirs: unknown;
}

/** Why a change waits for a person. */
export type Need =
  | {
      readonly kind: 'conflict';
      readonly fields: readonly FieldConflict[];
      /** Who changed the row, as SharePoint names them, and when (ISO, UTC). */
      readonly by?: string;
      readonly at?: string;
    }
  /** Somebody removed the row; what was written is still here. */
  | { readonly kind: 'removed'; readonly mine: Fields }
  /** SharePoint will not take it as things are; trying again helps once somebody has mended the cause. */
  | { readonly kind: 'failed'; readonly failure: Failure; readonly mine: Fields };

/** Where a change is. A row without one is in SharePoint. */
export type Saving =
  /** In this window's memory only: lost when it closes. */
  | { readonly state: 'notSaved'; readonly why: 'guard' | 'device' }
  /** On this device, and on its way. */
  | { readonly state: 'savedHere' }
  | { readonly state: 'needsYou'; readonly need: Need };

/** What to do with a change that needs a person. */
export type Choice =
  /** The whole of each column as it should be; columns not named keep SharePoint's. */
  | { readonly kind: 'choose'; readonly fields: Fields }
  /** Makes a removed row again with what was written. */
  | { readonly kind: 'restore' }
  | { readonly kind: 'tryAgain' }
  /** Gives the change up. It stays retrievable among the versions set aside. */
  | { readonly kind: 'giveUp' };

/** Who wrote a row last and when (ISO, UTC), as SharePoint tells it. */
export interface Authorship {
  readonly by: string | undefined;
  readonly at: string;
}

/** What a row was from one writing to the next, as SharePoint keeps it. */
export interface RowVersion extends Authorship {
  /** SharePoint's own name of it, such as `3.0`. */
  readonly label: string;
  readonly fields: Fields;
}

/** What one row has been, newest first, the present one among them. */
export interface RowHistory {
  /** Code of the list. */
  readonly list: string;
  readonly key: string;
  readonly versions: readonly RowVersion[];
}

/** A version that a person decided against. */
export interface SetAside {
  readonly list: string;
  readonly key: string;
  readonly fields: Fields;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly whose: 'mine' | 'theirs';
}
