/** Objects behind an object, asked for by path rather than with `$expand`: `file/author`. */
import type { Answer, Entity } from '../protocol/entity';
import type { Segment } from '../protocol/path';
import { shape } from '../protocol/select';
import type { Exchange, Resource } from './resource';

/** @returns undefined when there is no single object of that name */
export function navigation(
  exchange: Exchange,
  entity: () => Entity,
  { name }: Segment,
): Resource | undefined {
  const found = Object.entries(entity().expandable ?? {}).find(([known]) => known.toLowerCase() === name);
  if (found === undefined) return undefined;
  const [known, load] = found;
  return {
    GET(): Answer {
      const behind = load();
      if (behind === null || !('type' in behind))
        return { kind: 'property', name: known, type: 'Edm.Null', value: null };
      return { kind: 'entity', entity: shape(behind, exchange.query), status: 200 };
    },
  };
}
