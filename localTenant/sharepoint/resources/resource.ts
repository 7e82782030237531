/** A place in the address space below `/_api/`: what it answers to, and what lies one segment further down. */
import { methodRefused, resourceMissing } from '../protocol/errors';
import type { Answer, Entity } from '../protocol/entity';
import { isObject, own, type JsonObject } from '../protocol/http';
import type { Argument, Segment } from '../protocol/path';
import type { Query } from '../protocol/query';
import { shape } from '../protocol/select';
import type { Access, Caller } from '../permissions/access';
import type { Database } from '../storage/database';
import type { Site } from '../storage/sites';

/** One request with everything its handler may need. */
export interface Exchange {
  readonly database: Database;
  readonly site: Site;
  /** Absolute, without trailing slash. */
  readonly siteUrl: string;
  readonly caller: Caller;
  readonly access: Access;
  readonly query: Query;
  readonly headers: Readonly<Record<string, string>>;
  /** In whole seconds. */
  readonly now: string;
  /** A fresh form digest for the caller in this site. */
  readonly formDigest: () => string;
  /** @throws 400 when it is not a JSON object */
  body(): JsonObject;
  /** The body of a request that carries a file. */
  bytes(): Buffer;
}

export interface Resource {
  readonly child?: (segment: Segment) => Resource | undefined;
  /** What `lists('…')` or `items(3)` names. */
  readonly key?: (argument: Argument) => Resource;
  /** The object itself, for properties that are asked for by path: `web/title`. */
  readonly entity?: () => Entity;
  readonly GET?: () => Answer;
  readonly POST?: () => Answer;
  readonly PUT?: () => Answer;
  readonly MERGE?: () => Answer;
  readonly DELETE?: () => Answer;
}

/** @throws 404 where the address leads nowhere */
export function follow(root: Resource, segments: readonly Segment[]): Resource {
  const address = segments.map(({ text }) => text).join('/');
  return segments.reduce((resource, segment) => {
    const next = step(resource, segment);
    if (next === undefined) throw resourceMissing(address);
    return next;
  }, root);
}

const methods: ReadonlySet<string> = new Set(['GET', 'POST', 'PUT', 'MERGE', 'DELETE']);

/** @throws 405 when the resource does not know the method */
export function invoke(resource: Resource, method: string, address: string): Answer {
  const handler = own<Resource[keyof Resource]>({ ...resource }, method);
  if (!methods.has(method) || handler === undefined) throw methodRefused(method, address);
  return (handler as () => Answer)();
}

/** A resource that shows one entity. */
export function shows(exchange: Exchange, entity: () => Entity, more: Resource = {}): Resource {
  return {
    entity,
    GET: () => ({ kind: 'entity', entity: shape(entity(), exchange.query), status: 200 }),
    ...more,
  };
}

function step(resource: Resource, segment: Segment): Resource | undefined {
  const next = resource.child?.(segment);
  const [argument, ...others] = segment.arguments ?? [];
  if (next?.key !== undefined && argument !== undefined && others.length === 0) return next.key(argument);
  return next ?? propertyOf(resource, segment);
}

function propertyOf(resource: Resource, { name }: Segment): Resource | undefined {
  const entity = resource.entity?.();
  if (entity === undefined) return undefined;
  const known = [...Object.keys(entity.properties), ...Object.keys(entity.onRequest ?? {})];
  const found = known.find((property) => property.toLowerCase() === name);
  if (found === undefined) return undefined;
  const value = own(entity.properties, found) ?? own(entity.onRequest ?? {}, found)?.() ?? null;
  const type = isObject(value) ? `SP.${found}` : typeof value === 'string' ? 'Edm.String' : 'Edm.Primitive';
  return { GET: () => ({ kind: 'property', name: found, type, value }) };
}
