/**
 * Two limits of a real tenant that a small list never meets: a query may not scan more than 5,000 rows, however few it
 * returns, and may not join more than 12 lookup or person columns. Here so that they are met before the lists have grown.
 */
import { lookupThresholdExceeded, viewThresholdExceeded } from '../protocol/errors';
import type { Filter } from '../protocol/filter';
import type { Selection } from '../protocol/select';
import type { Database } from '../storage/database';
import type { Field } from '../storage/fields';
import { hasMoreItems } from '../storage/items';
import { filterCondition } from './filterSql';
import type { Column } from './itemColumns';
import { isPointer } from './lookups';

const rowsScanned = 5000;
const lookupColumns = 12;

export interface Scan {
  readonly listId: string;
  readonly filter: Filter | undefined;
  readonly orderedBy: readonly Column[];
  readonly columnOf: (name: string) => Column;
}

/** @throws 500 for a list above the threshold when no index brings the query below it */
export function demandBelowViewThreshold(database: Database, scan: Scan): void {
  const { listId, filter, orderedBy, columnOf } = scan;
  const everything = { sql: '1', values: [] };
  if (!hasMoreItems(database, listId, everything, rowsScanned)) return;
  // [M] Also when the filter leaves few rows.
  if (orderedBy.some(({ indexed }) => !indexed)) throw viewThresholdExceeded();
  if (filter === undefined) return;
  const narrowed = narrowing(filter, columnOf);
  if (
    narrowed === undefined ||
    hasMoreItems(database, listId, filterCondition(narrowed, columnOf), rowsScanned)
  )
    throw viewThresholdExceeded();
}

/**
 * The part of a filter that an index answers: its first condition, with every other one on the same column, so that two
 * ends make a range. Of `or`, both sides.
 *
 * @returns undefined when every row has to be looked at
 */
function narrowing(filter: Filter, columnOf: Scan['columnOf']): Filter | undefined {
  switch (filter.kind) {
    case 'and': {
      const [first, ...others] = conjuncts(filter);
      const start = first === undefined ? undefined : narrowing(first, columnOf);
      if (start === undefined || !('field' in start)) return start;
      return others
        .filter((other) => usesIndex(other, columnOf) && other.field === start.field)
        .reduce<Filter>((left, right) => ({ kind: 'and', left, right }), start);
    }
    case 'or': {
      const left = narrowing(filter.left, columnOf);
      const right = narrowing(filter.right, columnOf);
      return left === undefined || right === undefined ? undefined : { kind: 'or', left, right };
    }
    default:
      return usesIndex(filter, columnOf) ? filter : undefined;
  }
}

type Ranged = Extract<Filter, { readonly field: string }>;

/** [M] for `ne`: an index says where a value is, not where it is not. */
function usesIndex(filter: Filter, columnOf: Scan['columnOf']): filter is Ranged {
  const ranged = filter.kind === 'startswith' || (filter.kind === 'compare' && filter.operator !== 'ne');
  return ranged && columnOf(filter.field).indexed;
}

/** Never another `and`, from left to right. */
function conjuncts(filter: Filter): Filter[] {
  return filter.kind === 'and' ? [...conjuncts(filter.left), ...conjuncts(filter.right)] : [filter];
}

/** @throws 500 for too many person columns; all of the list's, with Author and Editor, when none is chosen */
export function demandFewLookups(fields: readonly Field[], { select, expand }: Selection): void {
  const named = new Set([...select, ...expand].map((path) => path.split('/')[0] ?? ''));
  const everything = select.length === 0 || named.has('*');
  const asked = fields.filter(
    (field) =>
      isPointer(field) &&
      (everything || ['', 'Id', 'StringId'].some((ending) => named.has(`${field.propertyName}${ending}`))),
  );
  if (asked.length > lookupColumns) throw lookupThresholdExceeded();
}
