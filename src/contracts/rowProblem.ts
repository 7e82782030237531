/** Why a field of a row cannot be used. */
export type RowProblemReason =
  'missing' | 'tooLong' | 'notText' | 'notANumber' | 'notADay' | 'notAPhone' | 'notAMail';

/**
 * A field that somebody has to mend in SharePoint. The rest of its row is used as far as that is safe, and no other row
 * is touched by it.
 */
export interface RowProblem {
  /** Code of the list. */
  readonly list: string;
  /** The row's number as people see it in SharePoint's ID column. */
  readonly row: number;
  readonly column: string;
  readonly reason: RowProblemReason;
  /** Where to mend it. */
  readonly editUrl: string;
}

/** What a row gave: the thing itself unless something it cannot be without is broken, and what to mend. */
export interface FromRow<T> {
  readonly value?: T;
  readonly problems: readonly RowProblem[];
}
