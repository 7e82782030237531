/** Turns CAML into the one form of condition that items are found with, so that both ways of asking meet the same limits. */
import type { CamlComparison, CamlCondition, CamlField, CamlValue, CamlView } from '../protocol/caml';
import { camlFieldMissing, camlInvalid } from '../protocol/errors';
import type { Comparison, Filter, FilterLiteral } from '../protocol/filter';
import { own } from '../protocol/http';
import type { Field } from '../storage/fields';
import { addDays, readDate, startOfDay } from '../storage/siteTime';
import { columnOf, placeColumns, type Column } from './itemColumns';
import { sortable, type Sort } from './itemQuery';
import { isPerson, isPointer } from './lookups';

/** What a query's special values mean for this request. */
export interface CamlContext {
  readonly fields: readonly Field[];
  readonly siteId: number;
  readonly now: string;
  /** Id of the caller as a user of the site. */
  readonly caller: () => number;
}

export interface CamlQuery {
  readonly filter: Filter | undefined;
  readonly sorts: readonly Sort[];
  readonly column: (name: string) => Column;
}

const byId = '#id';
const mostValues = 500;
/** Columns that show another one. */
const aliases: Readonly<Record<string, string>> = {
  ...{ LinkTitle: 'Title', LinkTitleNoMenu: 'Title', LinkTitle2: 'Title' },
  ...{ LinkFilename: 'FileLeafRef', LinkFilenameNoMenu: 'FileLeafRef' },
};

export function camlQuery(
  context: CamlContext,
  { where, orderBy }: Pick<CamlView, 'where' | 'orderBy'>,
): CamlQuery {
  const column = (name: string): Column => camlColumn(context, name);
  return {
    column,
    filter: where && toFilter(context, where),
    sorts: orderBy.map(({ name, descending }) => ({ column: sortable(column(name)), descending })),
  };
}

/** @param name internal name, with `#id` behind it when the id of a person or lookup is meant */
function camlColumn({ fields, siteId }: CamlContext, name: string): Column {
  const internal = name.replace(byId, '');
  const wanted = aliases[internal] ?? internal;
  const place = own(placeColumns, wanted);
  if (place !== undefined) return place;
  const field = fields.find((known) => known.internal_name === wanted);
  if (field === undefined) throw camlFieldMissing();
  const found = columnOf(pathOf(field, name.endsWith(byId)), fields, siteId, [field.propertyName]);
  // Unlike OData, CAML searches in notes.
  return { ...found, name: internal, filterable: found.filterable || field.type.name === 'Note' };
}

/** [M] that of many people or lookups only the ids are compared. */
function pathOf(field: Field, asId: boolean): string {
  if (!isPointer(field)) return field.propertyName;
  if (asId || field.type.name.endsWith('Multi')) return `${field.propertyName}Id`;
  const shown = isPerson(field) ? 'Title' : (field.settings.lookupField ?? 'Title');
  return `${field.propertyName}/${shown}`;
}

function toFilter(context: CamlContext, condition: CamlCondition): Filter {
  switch (condition.kind) {
    case 'and':
    case 'or': {
      const { kind, left, right } = condition;
      return { kind, left: toFilter(context, left), right: toFilter(context, right) };
    }
    case 'isnull':
    case 'isnotnull': {
      const operator = condition.kind === 'isnull' ? 'eq' : 'ne';
      const literal = { kind: 'null', value: null } as const;
      return { kind: 'compare', operator, field: named(condition.field), literal };
    }
    case 'in': {
      const { field, values } = condition;
      if (values.length === 0 || values.length > mostValues) throw camlInvalid();
      return anyOf(values.map((value) => comparison(context, 'eq', field, value)));
    }
    case 'compare':
      return comparison(context, condition.comparison, condition.field, condition.value);
  }
}

/** In halves, so that many values do not make a deep condition. */
function anyOf(filters: readonly Filter[]): Filter {
  const [only] = filters;
  if (only === undefined) throw camlInvalid();
  if (filters.length === 1) return only;
  const middle = Math.floor(filters.length / 2);
  return { kind: 'or', left: anyOf(filters.slice(0, middle)), right: anyOf(filters.slice(middle)) };
}

const operators: Readonly<Partial<Record<CamlComparison, Comparison>>> = {
  ...{ eq: 'eq', neq: 'ne', lt: 'lt', leq: 'le', gt: 'gt', geq: 'ge', includes: 'eq', notincludes: 'ne' },
};

function comparison(context: CamlContext, kind: CamlComparison, field: CamlField, value: CamlValue): Filter {
  const name = value.kind === 'caller' ? named({ ...field, byId: true }) : named(field);
  if (kind === 'beginswith' || kind === 'contains') {
    const text = value.kind === 'literal' ? value.text : '';
    return { kind: kind === 'beginswith' ? 'startswith' : 'substringof', field: name, text };
  }
  const operator = operators[kind] ?? 'eq';
  const literal = literalOf(context, value);
  const { type } = camlColumn(context, name);
  return type === 'dateTime' && wholeDay(value)
    ? onDay(operator, name, dayOf(literal))
    : { kind: 'compare', operator, field: name, literal };
}

function named({ name, byId: id }: CamlField): string {
  return id ? `${name}${byId}` : name;
}

function wholeDay(value: CamlValue): boolean {
  return (value.kind === 'literal' || value.kind === 'today') && !value.withTime;
}

function literalOf({ caller, now }: CamlContext, value: CamlValue): FilterLiteral {
  switch (value.kind) {
    case 'caller':
      return { kind: 'number', value: caller() };
    case 'now':
      return { kind: 'dateTime', value: now };
    case 'today':
      return { kind: 'dateTime', value: addDays(startOfDay(now), value.offsetDays) };
    case 'literal':
      return { kind: 'text', value: value.text };
  }
}

function dayOf({ value }: FilterLiteral): string {
  const date = readDate(String(value));
  if (date === undefined) throw camlInvalid();
  return startOfDay(date);
}

/** Without `IncludeTimeValue` the time of day does not count: a whole day of the site is compared. */
function onDay(operator: Comparison, field: string, day: string): Filter {
  const compare = (how: Comparison, value: string): Filter => ({
    ...{ kind: 'compare', operator: how, field, literal: { kind: 'dateTime', value } },
  });
  const next = addDays(day, 1);
  switch (operator) {
    case 'eq':
      return { kind: 'and', left: compare('ge', day), right: compare('lt', next) };
    case 'ne':
      return { kind: 'not', operand: onDay('eq', field, day) };
    case 'le':
      return compare('lt', next);
    case 'gt':
      return compare('ge', next);
    default:
      return compare(operator, day);
  }
}
