/** Reads single values from a body, and refuses what is of another type as SharePoint does. */
import { nodeOf } from './body';
import { unexpectedNode, wrongPrimitive } from './errors';
import { isObject, type Json } from './http';

export function readText(value: Json): string {
  const text = primitive(value);
  if (typeof text !== 'string') throw wrongPrimitive('Edm.String');
  return text;
}

export function readNumber(value: Json): number {
  const number = primitive(value);
  if (typeof number !== 'number') throw wrongPrimitive('Edm.Int32');
  return number;
}

export function readFlag(value: Json): boolean {
  const flag = primitive(value);
  if (typeof flag !== 'boolean') throw wrongPrimitive('Edm.Boolean');
  return flag;
}

/** @param like a value of the wanted type; null for a text or nothing */
export function readLike(value: Json, like: Json): Json {
  if (typeof like === 'boolean') return readFlag(value);
  if (typeof like === 'number') return readNumber(value);
  return value === null && like === null ? null : readText(value);
}

function primitive(value: Json): Json {
  if (isObject(value) || Array.isArray(value)) throw unexpectedNode(nodeOf(value), 'PrimitiveValue');
  return value;
}
