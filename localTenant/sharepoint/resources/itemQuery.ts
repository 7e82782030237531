/**
 * One way to find items, whether a client asks with OData, CAML or a list page: condition, order, limits of the tenant and
 * the place where the page before ended.
 */
import { visibleItems } from '../permissions/visibleItems';
import { invalidQuery, notFilterable } from '../protocol/errors';
import type { Filter } from '../protocol/filter';
import type { Selection } from '../protocol/select';
import type { SqlValue } from '../storage/database';
import type { Field } from '../storage/fields';
import { findItems, type Condition, type Item } from '../storage/items';
import type { ListRow } from '../storage/lists';
import { filterCondition } from './filterSql';
import type { Column } from './itemColumns';
import { demandBelowViewThreshold, demandFewLookups } from './queryLimits';
import { readableItems } from './listSecurity';
import type { Exchange } from './resource';

export interface Sort {
  readonly column: Column;
  readonly descending: boolean;
}

export interface ItemQuery {
  readonly filter: Filter | undefined;
  readonly column: (name: string) => Column;
  readonly sorts: readonly Sort[];
  /** What is shown, in names of OData: person and lookup columns among it cost joins. */
  readonly shown: Selection;
  /** `Paged=TRUE&p_ID=100`: starts after that item. */
  readonly position: string | undefined;
  /** Most rows of the page. */
  readonly size: number;
  /** Which rows are looked at in the first place, such as those of one folder. */
  readonly within?: Condition;
}

export interface FoundPage {
  readonly items: readonly Item[];
  /** The next page's `position`; absent on the last one. */
  readonly next?: string;
}

export function findPage(
  exchange: Exchange,
  list: ListRow,
  fields: readonly Field[],
  query: ItemQuery,
): FoundPage {
  const { database } = exchange;
  const readable = readableItems(exchange, list) ?? always;
  const visible = visibleItems(exchange, list.id) ?? always;
  const { column, size, within = always } = query;
  const sorts = firstOfEach(query.sorts);
  const filter = query.filter === undefined ? always : filterCondition(query.filter, column);
  const start = query.position === undefined ? always : afterPosition(sorts, query.position);
  demandFewLookups(fields, query.shown);
  demandBelowViewThreshold(database, {
    ...{ listId: list.id, filter: query.filter, columnOf: column },
    orderedBy: sorts.map(({ column: by }) => by),
  });
  const order = [
    ...sorts.map(({ column: by, descending }) => `${key(by)} ${descending ? 'DESC' : 'ASC'}`),
    'id ASC',
  ];
  const found = findItems(
    database,
    list.id,
    all(filter, start, within, readable, visible),
    order.join(', '),
    size + 1,
  );
  const items = found.slice(0, size);
  const last = items.at(-1);
  return found.length > size && last !== undefined
    ? { items, next: positionOf(database, list, sorts, last) }
    : { items };
}

/** @throws 400 for a column that cannot be sorted */
export function sortable(column: Column): Column {
  if (!column.sortable) throw notFilterable(column.name, column.typeName);
  return column;
}

/** SharePoint writes percent-encoding in lower case. */
export function encodeLower(text: string): string {
  return encodeURIComponent(text)
    .replaceAll("'", '%27')
    .replace(/%[0-9A-F]{2}/g, (sequence) => sequence.toLowerCase());
}

const always: Condition = { sql: '1', values: [] };

/** A column decides the order once; SQLite takes no more than 2,000 of them. */
function firstOfEach(sorts: readonly Sort[]): Sort[] {
  const names = sorts.map(({ column }) => column.name);
  return sorts.filter(({ column }, place) => names.indexOf(column.name) === place);
}

function all(...conditions: readonly Condition[]): Condition {
  return {
    sql: conditions.map(({ sql }) => `(${sql})`).join(' AND '),
    values: conditions.flatMap(({ values }) => values),
  };
}

function key({ sql, type }: Column): string {
  return type === 'text' ? `sort_key(${sql})` : sql;
}

function positionOf(
  database: Exchange['database'],
  list: ListRow,
  sorts: readonly Sort[],
  last: Item,
): string {
  const values = sorts.map(({ column }) => {
    const sql = `SELECT ${column.sql} AS value FROM item WHERE list_id = ? AND id = ?`;
    const value = database.get<{ value: SqlValue }>(sql, list.id, last.id)?.value ?? null;
    return `&p_${column.name}=${encodeLower(written(value))}`;
  });
  return `Paged=TRUE${values.join('')}&p_ID=${last.id}`;
}

/** Those that come after the last row of the page before: later in the first order that differs, or with a higher id. */
function afterPosition(sorts: readonly Sort[], position: string): Condition {
  const values = new URLSearchParams(position);
  const id = Number(values.get('p_ID') ?? Number.NaN);
  if (!Number.isInteger(id) || values.has('PagedPrev'))
    throw invalidQuery('The query string parameter $skiptoken is not valid.');
  const known = sorts.filter(({ column }) => values.has(`p_${column.name}`));
  return known.reduceRight<Condition>(
    (rest, { column, descending }) => {
      const value = positionValue(column, values.get(`p_${column.name}`) ?? '');
      const later = laterThan(column, descending, value);
      const same: SqlValue[] = [value];
      return {
        sql: `(${later.sql} OR (${key(column)} IS ${column.type === 'text' ? 'sort_key(?)' : '?'} AND ${rest.sql}))`,
        values: [...later.values, ...same, ...rest.values],
      };
    },
    { sql: 'id > ?', values: [id] },
  );
}

/** Items without a value come first. */
function laterThan(column: Column, descending: boolean, value: SqlValue): Condition {
  const [of, wanted] = [key(column), column.type === 'text' ? 'sort_key(?)' : '?'];
  if (value === null) return descending ? { sql: '0', values: [] } : { sql: `${of} IS NOT NULL`, values: [] };
  if (!descending) return { sql: `${of} > ${wanted}`, values: [value] };
  return { sql: `(${of} < ${wanted} OR ${of} IS NULL)`, values: [value] };
}

function positionValue({ type }: Column, text: string): SqlValue {
  if (text === '') return null;
  return type === 'number' || type === 'boolean' ? Number(text) : text;
}

function written(value: SqlValue): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
