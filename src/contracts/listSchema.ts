import type { InBothLanguages } from './language';
import type { Saving } from './saving';

/**
 * What the personal-data guard lets through in a column. `none`: not written by people. `contact`: phone numbers and
 * mail addresses are the point, CPR numbers are blocked. `freeText`: everything is guarded.
 */
export type GuardPolicy = 'none' | 'contact' | 'freeText';

/** One SharePoint column. `text` holds up to 255 characters, `note` up to 63,999 and can be neither indexed nor sorted. */
export interface Column {
  readonly type: 'text' | 'note' | 'number' | 'date';
  readonly title: InBothLanguages;
  readonly guard: GuardPolicy;
  readonly required?: true;
  readonly indexed?: true;
  readonly unique?: true;
  /** Somebody may go on typing in it for an hour: it is sent every now and then, not after every pause. */
  readonly paced?: true;
}

/** A SharePoint list, declared once: the row type, `$select`, the provisioning plan and the demo data all read this. */
export interface ListSchema {
  readonly code: string;
  /** Raised with every additive change; written to each row. */
  readonly version: number;
  readonly site: 'staff' | 'workspace';
  readonly title: InBothLanguages;
  /** Who may read and write, by the groups of the site. SharePoint has permissions per list, not per column. */
  readonly readers: 'everyone' | 'members' | 'municipality';
  readonly writers: readonly ('coordinators' | 'resourcePersons' | 'members' | 'municipality')[];
  /**
   * How long rows are kept. `passing`: until their time is up, and nowhere else meanwhile: no device remembers them, there
   * are no versions, SharePoint's search does not read them, and what is deleted goes past the recycle bin.
   */
  readonly retention: 'keep' | 'passing';
  /** Files may be attached to its rows. */
  readonly attachments?: true;
  readonly columns: Readonly<Record<string, Column>>;
}

export type ColumnName<S extends ListSchema> = keyof S['columns'] & string;

type ColumnValue<C extends Column> = C['type'] extends 'number' ? number : string;
type RequiredColumn<S extends ListSchema> = {
  [N in ColumnName<S>]: S['columns'][N] extends { required: true } ? N : never;
}[ColumnName<S>];

/** What a client writes: dates as ISO text; `Key` and `SchemaVersion` are added by storage. */
export type NewRow<S extends ListSchema> = {
  readonly [N in RequiredColumn<S>]: ColumnValue<S['columns'][N]>;
} & { readonly [N in ColumnName<S>]?: ColumnValue<S['columns'][N]> };

/**
 * What SharePoint answered. Rows can be edited by hand in SharePoint, so every field is `unknown` until a feature's
 * `<thing>FromRow.ts` has looked at it.
 */
export interface Row<S extends ListSchema = ListSchema> {
  readonly list: S['code'];
  /** The client-made key; empty when the row was typed by hand in SharePoint. */
  readonly key: string;
  /** The row's number as people see it in SharePoint's ID column. */
  readonly number: number;
  /** Where a person can mend this row in SharePoint. */
  readonly editUrl: string;
  readonly fields: Readonly<Partial<Record<ColumnName<S>, unknown>>>;
  /** Absent when all of the row is in SharePoint. */
  readonly saving?: Saving;
}
