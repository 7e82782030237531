/** Puts an answer into the format the client asked for: minimal metadata, no metadata or verbose. */
import { contentType, type Format } from './accept';
import { complexType } from './complexTypes';
import type { Answer, Shaped } from './entity';
import { isObject, type Json, type JsonObject, type SpResponse } from './http';

/** @param siteUrl absolute address of the site, without trailing slash */
export function render(answer: Answer, format: Format, siteUrl: string): SpResponse {
  const headers = { 'Content-Type': contentType(format) };
  switch (answer.kind) {
    case 'empty':
      return { status: answer.status, headers: { ...headers, ...etagHeader(answer.etag) }, body: '' };
    case 'entity': {
      const location: Record<string, string> =
        answer.status === 201 ? { Location: encodeURI(`${siteUrl}/_api/${answer.entity.path}`) } : {};
      const body = single(answer.entity, format, siteUrl);
      return {
        status: answer.status,
        headers: { ...headers, ...etagHeader(answer.entity.etag), ...location },
        body,
      };
    }
    case 'collection':
      return { status: 200, headers, body: collection(answer, format, siteUrl) };
    case 'text':
      return { status: 200, headers: { 'Content-Type': answer.contentType }, body: answer.body };
    case 'bytes':
      return { status: 200, headers: answer.headers, body: '', bytes: answer.bytes };
    case 'property':
      return { status: 200, headers, body: property(answer, format, siteUrl) };
  }
}

function etagHeader(etag: string | undefined): Record<string, string> {
  return etag === undefined ? {} : { ETag: etag };
}

function metadata(siteUrl: string, set: string): string {
  return `${siteUrl}/_api/$metadata#${set}`;
}

function single(entity: Shaped, format: Format, siteUrl: string): string {
  if (format === 'verbose') return JSON.stringify({ d: verbose(entity, siteUrl) });
  const start =
    format === 'minimalmetadata' ? { 'odata.metadata': metadata(siteUrl, `${entity.set}/@Element`) } : {};
  return JSON.stringify({ ...start, ...light(entity, format, siteUrl) });
}

function collection(
  answer: Extract<Answer, { kind: 'collection' }>,
  format: Format,
  siteUrl: string,
): string {
  const { entities, nextLink, set } = answer;
  if (format === 'verbose') {
    const results = entities.map((entity) => verbose(entity, siteUrl));
    return JSON.stringify({ d: { results, ...(nextLink === undefined ? {} : { __next: nextLink }) } });
  }
  return JSON.stringify({
    ...(format === 'minimalmetadata' ? { 'odata.metadata': metadata(siteUrl, set) } : {}),
    ...(nextLink === undefined ? {} : { 'odata.nextLink': nextLink }),
    value: entities.map((entity) => light(entity, format, siteUrl)),
  });
}

function property(answer: Extract<Answer, { kind: 'property' }>, format: Format, siteUrl: string): string {
  const { name, type, value } = answer;
  if (format === 'verbose') {
    const content = isObject(value)
      ? { __metadata: { type }, ...verboseObject(value) }
      : verboseValue(name, value);
    return JSON.stringify({ d: { [name]: content } });
  }
  const start = format === 'minimalmetadata' ? { 'odata.metadata': metadata(siteUrl, type) } : {};
  if (value === null) return JSON.stringify({ ...start, 'odata.null': true });
  return JSON.stringify(isObject(value) ? { ...start, ...value } : { ...start, value });
}

function light(entity: Shaped, format: Format, siteUrl: string): JsonObject {
  const nested = mapExpanded(entity, (inner) => light(inner, 'nometadata', siteUrl));
  const properties = { ...nested, ...entity.properties };
  if (format === 'nometadata') return properties;
  return {
    'odata.type': entity.type,
    'odata.id': entity.id ?? `${siteUrl}/_api/${entity.path}`,
    ...(entity.etag === undefined ? {} : { 'odata.etag': entity.etag }),
    'odata.editLink': entity.path,
    ...properties,
  };
}

function verbose(entity: Shaped, siteUrl: string): JsonObject {
  const uri = `${siteUrl}/_api/${entity.path}`;
  const etag: JsonObject = entity.etag === undefined ? {} : { etag: entity.etag };
  const nested = mapExpanded(entity, (inner) => verbose(inner, siteUrl), true);
  return {
    __metadata: { id: entity.id ?? uri, uri, ...etag, type: entity.type },
    ...nested,
    ...verboseObject(entity.properties),
  };
}

function verboseObject(value: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, verboseValue(name, inner)]));
}

function verboseValue(name: string, value: Json): Json {
  const type = complexType(name, value);
  const metadata: JsonObject = type === undefined ? {} : { __metadata: { type } };
  if (isObject(value)) return { ...metadata, ...verboseObject(value) };
  return Array.isArray(value) ? { ...metadata, results: value } : value;
}

function mapExpanded(entity: Shaped, map: (inner: Shaped) => JsonObject, wrap = false): JsonObject {
  const entries = Object.entries(entity.expanded).map(([name, found]): [string, Json] => {
    if (found === null) return [name, null];
    if ('type' in found) return [name, map(found)];
    const all = found.map(map);
    return [name, wrap ? { results: all } : all];
  });
  return Object.fromEntries(entries);
}
