/** Reads items page by page: `$filter`, `$orderby`, `$top` and the `$skiptoken` that says where the last page ended. */
import { invalidQuery, notFilterable } from '../protocol/errors';
import { parseFilter } from '../protocol/filter';
import { filterCondition } from './filterSql';
import { demandBelowViewThreshold, demandFewLookups } from './queryLimits';
import type { SqlValue } from '../storage/database';
import type { Field } from '../storage/fields';
import { findItems, type Condition, type Item } from '../storage/items';
import type { ListRow } from '../storage/lists';
import { columnOf, type Column } from './itemColumns';
import { listAddress } from './listEntity';
import type { Exchange } from './resource';

const defaultSize = 100;
const maximumSize = 5000;

interface Sort {
  readonly column: Column;
  readonly descending: boolean;
}

export interface Page {
  readonly items: readonly Item[];
  readonly nextLink?: string;
}

export function readPage(exchange: Exchange, list: ListRow, fields: readonly Field[]): Page {
  const { database, query, site } = exchange;
  const column = (name: string): Column => columnOf(name, fields, site.id, query.expand);
  const sorts = query.orderby.map(({ name, descending }): Sort => ({
    column: sortable(column(name)),
    descending,
  }));
  const asked = query.filter === undefined ? undefined : parseFilter(query.filter);
  const filter = asked === undefined ? always : filterCondition(asked, column);
  const start = query.skiptoken === undefined ? always : afterToken(sorts, query.skiptoken);
  demandFewLookups(fields, query);
  demandBelowViewThreshold(database, {
    ...{ listId: list.id, filter: asked, columnOf: column },
    orderedBy: sorts.map(({ column: by }) => by),
  });
  const size = Math.min(query.top ?? defaultSize, maximumSize);
  const order = [
    ...sorts.map(({ column: by, descending }) => `${key(by)} ${descending ? 'DESC' : 'ASC'}`),
    'id ASC',
  ];
  const where = { sql: `${filter.sql} AND ${start.sql}`, values: [...filter.values, ...start.values] };
  const found = findItems(database, list.id, where, order.join(', '), size + 1);
  const items = found.slice(0, size);
  const last = items.at(-1);
  return found.length > size && last !== undefined
    ? { items, nextLink: nextLink(exchange, list, sorts, last, size) }
    : { items };
}

const always: Condition = { sql: '1', values: [] };

function sortable(column: Column): Column {
  if (!column.sortable) throw notFilterable(column.name, column.typeName);
  return column;
}

function key({ sql, type }: Column): string {
  return type === 'text' ? `sort_key(${sql})` : sql;
}

/** Those that come after the last row of the page before: later in the first order that differs, or with a higher id. */
function afterToken(sorts: readonly Sort[], token: string): Condition {
  const values = new URLSearchParams(token);
  const id = Number(values.get('p_ID') ?? Number.NaN);
  if (!Number.isInteger(id) || values.has('PagedPrev'))
    throw invalidQuery('The query string parameter $skiptoken is not valid.');
  const known = sorts.filter(({ column }) => values.has(`p_${column.name}`));
  return known.reduceRight<Condition>(
    (rest, { column, descending }) => {
      const value = tokenValue(column, values.get(`p_${column.name}`) ?? '');
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

function tokenValue({ type }: Column, text: string): SqlValue {
  if (text === '') return null;
  return type === 'number' || type === 'boolean' ? Number(text) : text;
}

function nextLink(
  { database, query, siteUrl }: Exchange,
  list: ListRow,
  sorts: readonly Sort[],
  last: Item,
  size: number,
): string {
  const values = sorts.map(({ column }) => {
    const sql = `SELECT ${column.sql} AS value FROM item WHERE list_id = ? AND id = ?`;
    const value = database.get<{ value: SqlValue }>(sql, list.id, last.id)?.value ?? null;
    return `&p_${column.name}=${encode(written(value))}`;
  });
  const options = [
    ['$skiptoken', `Paged=TRUE${values.join('')}&p_ID=${last.id}`],
    ['$select', query.select.join(',')],
    ['$expand', query.expand.join(',')],
    ['$filter', query.filter ?? ''],
    [
      '$orderby',
      query.orderby.map(({ name, descending }) => `${name} ${descending ? 'desc' : 'asc'}`).join(','),
    ],
    ['$top', String(size)],
  ].filter(([, value]) => value !== '');
  const search = options.map(([name = '', value = '']) => `${encode(name)}=${encode(value)}`).join('&');
  return `${siteUrl}/_api/${listAddress(list).replaceAll("'", '%27').replace('Web/Lists', 'web/lists')}/items?${search}`;
}

function written(value: SqlValue): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** SharePoint writes percent-encoding in lower case. */
function encode(text: string): string {
  return encodeURIComponent(text)
    .replaceAll("'", '%27')
    .replace(/%[0-9A-F]{2}/g, (sequence) => sequence.toLowerCase());
}
