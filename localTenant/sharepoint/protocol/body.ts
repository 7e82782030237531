/** Reads a JSON body. Only the verbose content type may carry `__metadata` and `{results:[…]}`; there they are taken away. */
import { invalidQuery, unexpectedNode } from './errors';
import { isObject, type Json, type JsonObject } from './http';

const maximumDepth = 50;
/** A NUL written out, where SQLite would end the text. */
const nul = /(?<!\\)(?:\\\\)*\\u0000/;

/** @returns the properties; an empty body is an empty object */
export function readBody(body: string, contentType: string | undefined): JsonObject {
  if (body.trim() === '') return {};
  let parsed: Json;
  try {
    parsed = JSON.parse(body) as Json;
  } catch {
    throw unrecognized();
  }
  if (nul.test(body)) throw unrecognized();
  if (!isObject(parsed)) throw unexpectedNode(nodeOf(parsed), 'StartObject');
  return (contentType ?? '').toLowerCase().includes('odata=verbose')
    ? unwrapProperties(parsed, 0)
    : withoutAnnotations(parsed);
}

function unrecognized() {
  return invalidQuery('Invalid JSON. A token was not recognized in the JSON content.');
}

/** What the JSON reader calls the start of a value. */
export function nodeOf(value: Json): 'StartObject' | 'StartArray' | 'PrimitiveValue' {
  if (Array.isArray(value)) return 'StartArray';
  return isObject(value) ? 'StartObject' : 'PrimitiveValue';
}

function withoutAnnotations(value: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(value).filter(([name]) => !/^odata\.|@odata\./.test(name)));
}

function unwrap(value: Json, depth: number): Json {
  if (depth > maximumDepth) throw invalidQuery('Invalid JSON. The content is nested too deeply.');
  if (!isObject(value))
    return Array.isArray(value) ? value.map((inner: Json) => unwrap(inner, depth + 1)) : value;
  const results = value['results'];
  return Array.isArray(results)
    ? results.map((inner: Json) => unwrap(inner, depth + 1))
    : unwrapProperties(value, depth);
}

function unwrapProperties(value: JsonObject, depth: number): JsonObject {
  const entries = Object.entries(value).filter(([name]) => name !== '__metadata');
  return Object.fromEntries(entries.map(([name, inner]) => [name, unwrap(inner, depth + 1)]));
}
