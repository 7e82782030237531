/**
 * Some routes tell times of the site's clock without saying so (`2026-11-22T13:30:00`): CAML without `DatesInUtc`, and the item
 * behind a file or folder (pnp/pnpjs#2430). A client that takes them for UTC is an hour or two wrong.
 */
import type { Entity } from '../protocol/entity';
import type { Json } from '../protocol/http';
import type { Field } from '../storage/fields';
import { localTime } from '../storage/siteTime';

export function inLocalTime(entity: Entity, fields: readonly Field[]): Entity {
  const dates = fields.filter(({ type }) => type.name === 'DateTime').map(({ propertyName }) => propertyName);
  const entries = Object.entries(entity.properties).map(([name, value]): [string, Json] => [
    name,
    typeof value === 'string' && dates.includes(name) ? localTime(value) : value,
  ]);
  return { ...entity, properties: Object.fromEntries(entries) };
}
