/** Answers a small collection with the client's `$filter`, `$orderby`, `$top`, `$select` and `$expand`. */
import type { Answer, Entity } from '../protocol/entity';
import { parseFilter } from '../protocol/filter';
import { matches, ordered } from '../protocol/filterEntities';
import { shape } from '../protocol/select';
import type { Exchange } from './resource';

export function collection({ query }: Exchange, set: string, entities: readonly Entity[]): Answer {
  const filter = query.filter === undefined ? undefined : parseFilter(query.filter);
  const kept = filter === undefined ? entities : entities.filter((entity) => matches(entity, filter));
  const shown = ordered(kept, query.orderby).slice(0, query.top);
  return { kind: 'collection', set, entities: shown.map((entity) => shape(entity, query)) };
}
