/** `$select` and `$expand`. */
import { notExpanded, unknownSelect } from './errors';
import type { Entity, Shaped } from './entity';
import { own, type Json } from './http';

export interface Selection {
  readonly select: readonly string[];
  readonly expand: readonly string[];
}

/** @throws 400 for a name the entity does not have */
export function shape(entity: Entity, { select, expand }: Selection): Shaped {
  const names = select.filter((name) => !name.startsWith('odata.'));
  const properties: Record<string, Json> = {};
  for (const name of names.length === 0 ? ['*'] : names) {
    if (name === '*') Object.assign(properties, entity.properties);
    else if (name.includes('/')) demandExpanded(name, expand);
    else Object.assign(properties, property(entity, name));
  }
  const { type, set, path, id, etag } = entity;
  return { type, set, path, id, etag, properties, expanded: expandAll(entity, names, expand) };
}

function demandExpanded(path: string, expand: readonly string[]): void {
  const name = path.slice(0, path.indexOf('/'));
  if (!expand.some((expanded) => expanded === name || expanded.startsWith(`${name}/`)))
    throw notExpanded(path, name);
}

function property(entity: Entity, name: string): Record<string, Json> {
  const shown = own(entity.properties, name);
  if (shown !== undefined) return { [name]: shown };
  const computed = own(entity.onRequest ?? {}, name);
  if (computed !== undefined) return { [name]: computed() };
  if (own(entity.expandable ?? {}, name) !== undefined) return {};
  throw unknownSelect(name);
}

function expandAll(entity: Entity, select: readonly string[], expand: readonly string[]): Shaped['expanded'] {
  const expanded: Record<string, Shaped | readonly Shaped[] | null> = {};
  for (const name of new Set(expand.map((path) => path.split('/')[0] ?? ''))) {
    const load = own(entity.expandable ?? {}, name);
    if (
      load === undefined &&
      own(entity.properties, name) === undefined &&
      own(entity.onRequest ?? {}, name) === undefined
    ) {
      throw unknownSelect(name);
    }
    if (load === undefined) continue;
    const inner = { select: below(select, name), expand: below(expand, name) };
    const found = load();
    if (found === null) expanded[name] = null;
    else expanded[name] = 'type' in found ? shape(found, inner) : found.map((one) => shape(one, inner));
  }
  return expanded;
}

function below(paths: readonly string[], name: string): string[] {
  return paths.filter((path) => path.startsWith(`${name}/`)).map((path) => path.slice(name.length + 1));
}
