/** Columns that point elsewhere: at people, and at items of another list. */
import type { Entity } from '../protocol/entity';
import type { Json } from '../protocol/http';
import { fieldsOf, type Field } from '../storage/fields';
import { itemById, type Item } from '../storage/items';
import { listById, type ListRow } from '../storage/lists';
import type { Exchange } from './resource';

export function isPerson({ type }: Field): boolean {
  return type.name === 'User' || type.name === 'UserMulti';
}

/** Its value is written and read as `NameId`. */
export function isPointer(field: Field): boolean {
  return isPerson(field) || isLookup(field);
}

export function isLookup({ type }: Field): boolean {
  return type.name === 'Lookup' || type.name === 'LookupMulti';
}

/** @returns undefined when there is no such item, or its list is gone */
export function lookupItem(exchange: Exchange, field: Field, id: number): Item | undefined {
  const list = lookupList(exchange, field);
  return list === undefined ? undefined : itemById(exchange.database, list.id, id);
}

/** An item that was deleted meanwhile is no value any more. @returns an id or null; of many, an array that may be empty */
export function lookupIds(exchange: Exchange, field: Field, item: Item): Json {
  const value = item.content[field.internal_name] ?? null;
  const exists = (id: Json): boolean => lookupItem(exchange, field, Number(id)) !== undefined;
  if (field.type.name === 'LookupMulti') return [value].flat().filter((id) => id !== null && exists(id));
  return value !== null && exists(value) ? value : null;
}

/** What the column shows of the item it points at; empty when it is gone. */
export function lookupText(exchange: Exchange, field: Field, id: number): string {
  const value = lookupItem(exchange, field, id)?.content[field.settings.lookupField ?? 'Title'];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** For `$expand`. */
export function lookedUp(
  exchange: Exchange,
  field: Field,
  item: Item,
  show: (list: ListRow, fields: readonly Field[], item: Item) => Entity,
): Entity | readonly Entity[] | null {
  const list = lookupList(exchange, field);
  const ids = lookupIds(exchange, field, item);
  const entities = [ids].flat().flatMap((id) => {
    const found = list && itemById(exchange.database, list.id, Number(id));
    return list && found ? [show(list, fieldsOf(exchange.database, list.id), found)] : [];
  });
  return Array.isArray(ids) ? entities : (entities[0] ?? null);
}

function lookupList({ database, site }: Exchange, { settings }: Field): ListRow | undefined {
  return settings.lookupList === undefined ? undefined : listById(database, site, settings.lookupList);
}
