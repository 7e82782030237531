import type { Column } from '../../contracts/listSchema';
import type { FieldConflict, Fields } from '../../contracts/saving';
import { mergeText } from '../../merging/mergeText';
import { sameValue } from './sameValue';

export interface Merged {
  /** What has to be written to SharePoint's row; empty when it already says so. */
  readonly write: Fields;
  /** What a person has to choose. Nothing is written while there is any. */
  readonly conflicts: readonly FieldConflict[];
}

/** Lays one person's change over a row that others may have changed since, column by column. */
export function mergeFields(
  columns: Readonly<Record<string, Column>>,
  base: Fields,
  mine: Fields,
  theirs: Fields,
): Merged {
  const write: Record<string, unknown> = {};
  const conflicts: FieldConflict[] = [];
  for (const [column, wanted] of Object.entries(mine)) {
    const values = { base: base[column], mine: wanted, theirs: theirs[column] };
    const outcome = mergeValue(columns[column], values);
    if (outcome === 'conflict') conflicts.push({ column, ...values });
    else if (!sameValue(columns[column], outcome.value, values.theirs)) write[column] = outcome.value;
  }
  return { write, conflicts };
}

interface Values {
  readonly base: unknown;
  readonly mine: unknown;
  readonly theirs: unknown;
}

function mergeValue(column: Column | undefined, { base, mine, theirs }: Values) {
  if (sameValue(column, mine, base)) return { value: theirs };
  if (sameValue(column, theirs, base) || sameValue(column, theirs, mine)) return { value: mine };
  if (column?.type !== 'note') return 'conflict';
  const merged = mergeText(textOf(base), textOf(mine), textOf(theirs));
  return merged === undefined ? 'conflict' : { value: merged };
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
