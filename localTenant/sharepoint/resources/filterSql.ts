/** Turns a `$filter` into a condition for SQLite. Every value of the client's becomes a parameter. */
import type { Condition } from '../storage/items';
import { readDate } from '../storage/siteTime';
import type { Column } from './itemColumns';
import { invalidExpression, notFilterable } from '../protocol/errors';
import type { Comparison, Filter, FilterLiteral } from '../protocol/filter';

type SqlParameter = string | number;

const operators: Readonly<Record<Exclude<Comparison, 'eq' | 'ne'>, string>> = {
  lt: '<',
  le: '<=',
  gt: '>',
  ge: '>=',
};

export function filterCondition(filter: Filter, columnOf: (name: string) => Column): Condition {
  switch (filter.kind) {
    case 'and':
    case 'or': {
      const left = filterCondition(filter.left, columnOf);
      const right = filterCondition(filter.right, columnOf);
      return {
        sql: `(${left.sql} ${filter.kind.toUpperCase()} ${right.sql})`,
        values: [...left.values, ...right.values],
      };
    }
    case 'not': {
      const inner = filterCondition(filter.operand, columnOf);
      return { sql: `NOT coalesce(${inner.sql}, 0)`, values: inner.values };
    }
    case 'startswith':
      return each(filterable(columnOf(filter.field)), (sql) => `instr(fold_case(${sql}), fold_case(?)) = 1`, [
        filter.text,
      ]);
    case 'substringof':
      return each(filterable(columnOf(filter.field)), (sql) => `instr(fold_case(${sql}), fold_case(?)) > 0`, [
        filter.text,
      ]);
    case 'compare':
      return comparison(filterable(columnOf(filter.field)), filter.operator, filter.literal);
  }
}

function filterable(column: Column): Column {
  if (!column.filterable) throw notFilterable(column.name, column.typeName);
  return column;
}

function comparison(column: Column, operator: Comparison, literal: FilterLiteral): Condition {
  if (literal.kind === 'null') {
    if (operator !== 'eq' && operator !== 'ne') throw invalidExpression(`${column.name} ${operator} null`);
    return { sql: `${column.sql} IS ${operator === 'eq' ? '' : 'NOT '}NULL`, values: [] };
  }
  const value = parameter(column, literal);
  if (operator === 'eq')
    return each(column, (sql) => `${folded(column, sql)} = ${folded(column, '?')}`, [value]);
  // As in CAML's Neq, items without a value are among those that differ.
  if (operator === 'ne') {
    const equal = comparison(column, 'eq', literal);
    return { sql: `NOT coalesce(${equal.sql}, 0)`, values: equal.values };
  }
  const sql = (of: string): string => (column.type === 'text' ? `sort_key(${of})` : of);
  return each(column, (of) => `${sql(of)} ${operators[operator]} ${sql('?')}`, [value]);
}

/** A column of many values matches when one of them does. */
function each(
  column: Column,
  condition: (sql: string) => string,
  values: readonly SqlParameter[],
): Condition {
  if (!column.many) return { sql: condition(column.sql), values };
  return {
    sql: `EXISTS (SELECT 1 FROM json_each(${column.sql}) AS one WHERE ${condition('one.value')})`,
    values,
  };
}

function folded(column: Column, sql: string): string {
  return column.type === 'text' ? `fold_case(${sql})` : sql;
}

function parameter(column: Column, literal: Exclude<FilterLiteral, { kind: 'null' }>): SqlParameter {
  const { value } = literal;
  const wrong = () => invalidExpression(`${column.name} ${String(value)}`);
  switch (column.type) {
    case 'text':
      return String(value);
    case 'guid':
      return String(value).replace(/[{}]/g, '').toLowerCase();
    case 'dateTime': {
      const date = readDate(String(value));
      if (date === undefined) throw wrong();
      return date;
    }
    case 'boolean': {
      const known = { true: 1, false: 0, '1': 1, '0': 0 }[String(value).toLowerCase()];
      if (known === undefined) throw wrong();
      return known;
    }
    case 'number': {
      const number = typeof value === 'boolean' || value === '' ? Number.NaN : Number(value);
      if (!Number.isFinite(number)) throw wrong();
      return number;
    }
  }
}
