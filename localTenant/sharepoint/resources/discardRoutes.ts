/** `recycle` and `deleteWithParameters` of a file or folder. */
import type { Answer } from '../protocol/entity';
import { isObject } from '../protocol/http';
import { discard, throwAway } from './discard';
import { demandVersion } from './etag';
import { fileEtag } from './fileEntity';
import type { DocumentLocation } from './location';
import type { Exchange, Resource } from './resource';

export function recycleResource(exchange: Exchange, find: () => DocumentLocation): Resource {
  const recycle = (): string => throwAway(exchange, find());
  return { POST: () => ({ kind: 'property', name: 'Recycle', type: 'Edm.Guid', value: recycle() }) };
}

export function deleteResource(exchange: Exchange, find: () => DocumentLocation): Resource {
  return {
    POST(): Answer {
      const location = find();
      const { parameters = null } = exchange.body();
      const etag = isObject(parameters) ? parameters['ETagMatch'] : undefined;
      const headers: Record<string, string> = typeof etag === 'string' ? { 'if-match': etag } : {};
      demandVersion({ ...exchange, headers }, fileEtag(location.item));
      discard(exchange, location);
      return { kind: 'empty', status: 200 };
    },
  };
}
