/** Reads a query string: `$select`, `$expand`, `$filter`, `$orderby`, `$top`, `$skiptoken` and `@aliases`. */
import { invalidExpression, invalidQuery } from './errors';

export interface Order {
  readonly name: string;
  readonly descending: boolean;
}

export interface Query {
  readonly select: readonly string[];
  readonly expand: readonly string[];
  readonly filter?: string;
  readonly orderby: readonly Order[];
  readonly top?: number;
  readonly skiptoken?: string;
  /** As sent, for the options of list pages: `View=…&Paged=TRUE`. */
  readonly search: string;
  /** `@name` in lower case, value as written. */
  readonly aliases: ReadonlyMap<string, string>;
}

export function parseQuery(search: string): Query {
  const values = new Map<string, string>();
  for (const pair of search.split('&').filter((text) => text !== '')) {
    const equals = pair.indexOf('=');
    const name = decode(equals === -1 ? pair : pair.slice(0, equals)).toLowerCase();
    values.set(name, decode(equals === -1 ? '' : pair.slice(equals + 1)));
  }
  return {
    select: names(values.get('$select')),
    expand: names(values.get('$expand')),
    filter: values.get('$filter')?.trim() || undefined,
    orderby: names(values.get('$orderby')).map(order),
    top: top(values.get('$top')),
    skiptoken: values.get('$skiptoken'),
    search,
    aliases: new Map([...values].filter(([name]) => name.startsWith('@'))),
  };
}

/** @throws 400 for a broken percent sequence, or for a NUL, where SQLite would end the text */
export function decodePercent(text: string): string {
  let decoded: string;
  try {
    decoded = decodeURIComponent(text);
  } catch {
    throw invalidQuery('The request URL contains an invalid percent-encoded sequence.');
  }
  if (decoded.includes('\0')) throw invalidQuery('The request URL contains a character that is not valid.');
  return decoded;
}

function decode(text: string): string {
  return decodePercent(text.replaceAll('+', ' '));
}

function names(text: string | undefined): string[] {
  return (text ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

function order(text: string): Order {
  const [name = '', direction = 'asc', ...rest] = text.split(/\s+/);
  if (rest.length > 0 || !/^(asc|desc)$/i.test(direction)) throw invalidExpression(text);
  return { name, descending: direction.toLowerCase() === 'desc' };
}

function top(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d{1,9}$/.test(text.trim())) throw invalidExpression(`$top=${text}`);
  return Number(text);
}
