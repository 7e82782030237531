import type { Failure } from './failure';
import type { ListSchema, Row } from './listSchema';

/** One list as it came back: its rows, or why there are none. */
export type ListRead<S extends ListSchema = ListSchema> =
  { readonly ok: true; readonly rows: readonly Row<S>[] } | { readonly ok: false; readonly failure: Failure };

/** Several lists of one site, read together. */
export interface SiteRead<L extends Readonly<Record<string, ListSchema>>> {
  /** Whether this person may edit rows anywhere on the site: how the product knows a coordinator. */
  readonly mayEdit: boolean;
  readonly lists: { readonly [C in keyof L]: ListRead<L[C]> };
}

export interface ReadOptions {
  /** A person asked for this, so a sign-in window may open. */
  readonly interactive?: boolean;
}

/** The door to the municipality's own SharePoint lists. */
export interface ListStore {
  /**
   * Reads whole lists of the staff site in one request; a list above 5,000 rows costs one more for each further 5,000.
   * @throws {Failure} when the site as a whole cannot be read; a single list that cannot is told in its `ListRead`
   */
  read<L extends Readonly<Record<string, ListSchema>>>(lists: L, options?: ReadOptions): Promise<SiteRead<L>>;
}
