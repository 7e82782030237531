/** Reads items page by page with OData: `$filter`, `$orderby`, `$top` and `$skiptoken`, and writes the next page's address. */
import { parseFilter } from '../protocol/filter';
import type { Field } from '../storage/fields';
import type { Item } from '../storage/items';
import type { ListRow } from '../storage/lists';
import { columnOf, type Column } from './itemColumns';
import { encodeLower, findPage, sortable, type Sort } from './itemQuery';
import { listAddress } from './listEntity';
import type { Exchange } from './resource';

const defaultSize = 100;
const maximumSize = 5000;

export interface Page {
  readonly items: readonly Item[];
  readonly nextLink?: string;
}

export function readPage(exchange: Exchange, list: ListRow, fields: readonly Field[]): Page {
  const { query, site } = exchange;
  const column = (name: string): Column => columnOf(name, fields, site.id, query.expand);
  const sorts = query.orderby.map(({ name, descending }): Sort => ({
    column: sortable(column(name)),
    descending,
  }));
  const filter = query.filter === undefined ? undefined : parseFilter(query.filter);
  const size = Math.min(query.top ?? defaultSize, maximumSize);
  const { items, next } = findPage(exchange, list, fields, {
    ...{ filter, column, sorts, shown: query, position: query.skiptoken, size },
  });
  return next === undefined ? { items } : { items, nextLink: nextLink(exchange, list, next, size) };
}

function nextLink({ query, siteUrl }: Exchange, list: ListRow, position: string, size: number): string {
  const options = [
    ['$skiptoken', position],
    ['$select', query.select.join(',')],
    ['$expand', query.expand.join(',')],
    ['$filter', query.filter ?? ''],
    [
      '$orderby',
      query.orderby.map(({ name, descending }) => `${name} ${descending ? 'desc' : 'asc'}`).join(','),
    ],
    ['$top', String(size)],
  ].filter(([, value]) => value !== '');
  const search = options
    .map(([name = '', value = '']) => `${encodeLower(name)}=${encodeLower(value)}`)
    .join('&');
  return `${siteUrl}/_api/${listAddress(list).replaceAll("'", '%27').replace('Web/Lists', 'web/lists')}/items?${search}`;
}
