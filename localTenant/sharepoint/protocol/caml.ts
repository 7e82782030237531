/** Reads CAML, SharePoint's query language in XML: the condition, the order and how many rows of which columns. */
import type { Element } from '@xmldom/xmldom';
import { camlInvalid } from './errors';
import { childrenOf, innerXml, parseXml, textOf } from './xml';

export interface CamlField {
  /** Internal name. */
  readonly name: string;
  /** For person and lookup columns: whether the id is compared instead of the text. */
  readonly byId: boolean;
}

export type CamlValue =
  | { readonly kind: 'literal'; readonly type: string; readonly text: string; readonly withTime: boolean }
  | { readonly kind: 'today'; readonly offsetDays: number; readonly withTime: boolean }
  | { readonly kind: 'now' }
  | { readonly kind: 'caller' };

const comparisons = [
  'eq',
  'neq',
  'lt',
  'leq',
  'gt',
  'geq',
  'beginswith',
  'contains',
  'includes',
  'notincludes',
] as const;
export type CamlComparison = (typeof comparisons)[number];

export type CamlCondition =
  | { readonly kind: 'and' | 'or'; readonly left: CamlCondition; readonly right: CamlCondition }
  | { readonly kind: 'isnull' | 'isnotnull'; readonly field: CamlField }
  | { readonly kind: 'in'; readonly field: CamlField; readonly values: readonly CamlValue[] }
  | {
      readonly kind: 'compare';
      readonly comparison: CamlComparison;
      readonly field: CamlField;
      readonly value: CamlValue;
    };

export interface CamlView {
  readonly where?: CamlCondition;
  /** Inner XML of `<Query>`. */
  readonly queryXml?: string;
  readonly orderBy: readonly { readonly name: string; readonly descending: boolean }[];
  readonly rowLimit?: { readonly count: number; readonly paged: boolean };
  /** Internal names. */
  readonly fields?: readonly string[];
  /** In lower case; empty for one folder without what is in its folders. */
  readonly scope: string;
}

/** In lower case, by SharePoint's `ViewScope`. */
export const viewScopes = ['', 'recursive', 'recursiveall', 'filesonly'];

/** Deeper conditions are not read: no client nests that far, and the reading must end. */
const maximumDepth = 200;

/** @param xml `<View>…</View>`; empty for everything @throws 500 for what is no CAML */
export function readViewXml(xml: string): CamlView {
  if (xml.trim() === '') return { orderBy: [], scope: '' };
  const view = parseXml(xml);
  if (view?.tagName !== 'View') throw camlInvalid();
  const inside = (name: string) => child(view, name);
  const limit = inside('RowLimit');
  const fields = inside('ViewFields');
  const query = inside('Query');
  const names = fields && childrenOf(fields).map((field) => field.getAttribute('Name') ?? '');
  return {
    ...(query === undefined ? { orderBy: [] } : { ...readQuery(query), queryXml: innerXml(query) }),
    rowLimit: limit && { count: wholeNumber(textOf(limit)), paged: isTrue(limit.getAttribute('Paged')) },
    fields: names?.length === 0 ? undefined : names,
    scope: (view.getAttribute('Scope') ?? '').toLowerCase(),
  };
}

/** @param xml inner XML of `<Query>` */
export function readQueryXml(xml: string): Pick<CamlView, 'where' | 'orderBy'> {
  const query = parseXml(`<Query>${xml}</Query>`);
  if (query === undefined) throw camlInvalid();
  return readQuery(query);
}

function readQuery(query: Element): Pick<CamlView, 'where' | 'orderBy'> {
  const where = child(query, 'Where');
  const order = child(query, 'OrderBy');
  const [condition, ...others] = where === undefined ? [] : childrenOf(where);
  if (others.length > 0) throw camlInvalid();
  return {
    where: condition && readCondition(condition, 0),
    orderBy: (order === undefined ? [] : childrenOf(order)).map((field) => ({
      name: fieldName(field),
      descending: field.getAttribute('Ascending')?.toUpperCase() === 'FALSE',
    })),
  };
}

function readCondition(element: Element, depth: number): CamlCondition {
  const kind = element.tagName.toLowerCase();
  const parts = childrenOf(element);
  if (depth > maximumDepth) throw camlInvalid();
  if (kind === 'and' || kind === 'or') {
    const [left, right, ...others] = parts;
    if (left === undefined || right === undefined || others.length > 0) throw camlInvalid();
    return { kind, left: readCondition(left, depth + 1), right: readCondition(right, depth + 1) };
  }
  const field = readField(parts.find(({ tagName }) => tagName === 'FieldRef'));
  if (kind === 'isnull' || kind === 'isnotnull') return { kind, field };
  if (kind === 'in') {
    const values = parts.find(({ tagName }) => tagName === 'Values');
    if (values === undefined) throw camlInvalid();
    return { kind, field, values: childrenOf(values).map(readValue) };
  }
  const comparison = comparisons.find((known) => known === kind);
  const value = parts.find(({ tagName }) => tagName === 'Value');
  if (comparison === undefined || value === undefined) throw camlInvalid();
  return { kind: 'compare', comparison, field, value: readValue(value) };
}

function readField(field: Element | undefined): CamlField {
  if (field === undefined) throw camlInvalid();
  return { name: fieldName(field), byId: isTrue(field.getAttribute('LookupId')) };
}

function readValue(value: Element): CamlValue {
  const withTime = isTrue(value.getAttribute('IncludeTimeValue'));
  const [inner] = childrenOf(value);
  switch (inner?.tagName) {
    case undefined:
      return {
        kind: 'literal',
        type: (value.getAttribute('Type') ?? '').toLowerCase(),
        text: textOf(value),
        withTime,
      };
    case 'Today': {
      const offset = inner.getAttribute('OffsetDays') ?? inner.getAttribute('Offset') ?? '0';
      return { kind: 'today', offsetDays: Number(offset) || 0, withTime };
    }
    case 'Now':
      return { kind: 'now' };
    case 'UserID':
      return { kind: 'caller' };
    default:
      throw camlInvalid();
  }
}

function fieldName(field: Element): string {
  const name = field.getAttribute('Name') ?? '';
  if (field.tagName !== 'FieldRef' || name === '') throw camlInvalid();
  return name;
}

function child(element: Element, name: string): Element | undefined {
  return childrenOf(element).find(({ tagName }) => tagName === name);
}

function isTrue(value: string | null): boolean {
  return value?.toUpperCase() === 'TRUE' || value === '1';
}

function wholeNumber(text: string): number {
  if (!/^\s*\d{1,9}\s*$/.test(text)) throw camlInvalid();
  return Number(text);
}
