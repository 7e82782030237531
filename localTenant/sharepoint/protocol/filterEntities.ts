/** `$filter` and `$orderby` over collections small enough to hold in memory: lists, columns, users and groups. */
import { foldCase, sortKey } from '../storage/collation';
import { notFilterable, unknownSelect } from './errors';
import type { Entity } from './entity';
import type { Filter, FilterLiteral } from './filter';
import { isObject, own } from './http';
import type { Order } from './query';

type Scalar = string | number | boolean | null;

export function matches(entity: Entity, filter: Filter): boolean {
  switch (filter.kind) {
    case 'and':
      return matches(entity, filter.left) && matches(entity, filter.right);
    case 'or':
      return matches(entity, filter.left) || matches(entity, filter.right);
    case 'not':
      return !matches(entity, filter.operand);
    case 'startswith':
      return foldCase(text(valueOf(entity, filter.field))).startsWith(foldCase(filter.text));
    case 'substringof':
      return foldCase(text(valueOf(entity, filter.field))).includes(foldCase(filter.text));
    case 'compare': {
      const difference = compare(valueOf(entity, filter.field), literalValue(filter.literal));
      return {
        eq: difference === 0,
        ne: difference !== 0,
        lt: difference < 0,
        le: difference <= 0,
        gt: difference > 0,
        ge: difference >= 0,
      }[filter.operator];
    }
  }
}

export function ordered(entities: readonly Entity[], orders: readonly Order[]): Entity[] {
  return [...entities].sort((first, second) => {
    for (const { name, descending } of orders) {
      const difference = compare(valueOf(first, name), valueOf(second, name));
      if (difference !== 0) return descending ? -difference : difference;
    }
    return 0;
  });
}

function valueOf(entity: Entity, name: string): Scalar {
  const value = own(entity.properties, name) ?? own(entity.onRequest ?? {}, name)?.();
  if (value === undefined) throw unknownSelect(name);
  if (isObject(value) || Array.isArray(value)) throw notFilterable(name, entity.type);
  return value as Scalar;
}

function literalValue(literal: FilterLiteral): Scalar {
  return literal.kind === 'guid' ? literal.value.toLowerCase() : literal.value;
}

function compare(first: Scalar, second: Scalar): number {
  if (typeof first === 'number' && typeof second === 'number') return first - second;
  const [left, right] = [text(first), text(second)];
  if (foldCase(left) === foldCase(right)) return 0;
  return sortKey(left) < sortKey(right) ? -1 : 1;
}

function text(value: Scalar): string {
  return value === null ? '' : String(value);
}
