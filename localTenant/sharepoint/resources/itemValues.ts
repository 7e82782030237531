/** Reads what a client writes into an item's columns, and refuses what SharePoint refuses. */
import { nodeOf } from '../protocol/body';
import {
  invalidData,
  invalidQuery,
  invalidText,
  lookupMissing,
  unexpectedNode,
  unknownProperty,
  wrongPrimitive,
} from '../protocol/errors';
import { isObject, type Json, type JsonObject } from '../protocol/http';
import type { Field } from '../storage/fields';
import type { Content } from '../storage/items';
import { readDate, startOfDay } from '../storage/siteTime';
import { isPerson, isPointer } from './lookups';

const noteLength = 63_999;
const urlLength = 255;
const choiceLength = 255;
/** Set by the server; a client may send them, without effect. */
const serverOwned = new Set([
  ...['Id', 'ID', 'GUID', 'Created', 'Modified', 'AuthorId', 'AuthorStringId', 'EditorId', 'EditorStringId'],
  ...['Attachments', 'ContentTypeId', 'FileSystemObjectType', 'OData__UIVersionString', 'ComplianceAssetId'],
  ...['ServerRedirectedEmbedUri', 'ServerRedirectedEmbedUrl'],
]);

/** Whether an id is a user or group of the site, or an item of the list that the column looks into. */
export interface Known {
  user(id: number): boolean;
  item(field: Field, id: number): boolean;
}

/**
 * As SharePoint's API does, it takes values that a form would refuse: none in a required column, a choice that is not offered,
 * a number out of range (SharePoint/PnP-JS-Core#376).
 *
 * @throws 400 for an unknown property or a value its column cannot hold
 */
export function readValues(body: JsonObject, fields: readonly Field[], type: string, known: Known): Content {
  const written: Record<string, Json> = {};
  const writable = fields.filter((field) => field.built_in === 0 || field.internal_name === 'Title');
  for (const [name, value] of Object.entries(body)) {
    if (serverOwned.has(name)) continue;
    const field = writable.find(
      (one) => name === (isPointer(one) ? `${one.propertyName}Id` : one.propertyName),
    );
    if (field !== undefined)
      written[field.internal_name] = value === null ? null : readValue(field, value, known);
    else if (writable.some((one) => isPointer(one) && one.propertyName === name)) throw navigationProperty();
    else if (!writable.some((one) => isPerson(one) && `${one.propertyName}StringId` === name))
      throw unknownProperty(name, type);
  }
  return written;
}

/** Values of columns a new item leaves out. */
export function defaultValues(fields: readonly Field[], now: string): Content {
  const defaults = fields.filter((field) => field.default_value !== null && field.default_value !== '');
  return Object.fromEntries(
    defaults.map((field) => [field.internal_name, defaultValue(field, field.default_value ?? '', now)]),
  );
}

function defaultValue(field: Field, text: string, now: string): Json {
  switch (field.type.name) {
    case 'Boolean':
      return text === '1' || text.toLowerCase() === 'true';
    case 'Number':
      return Number.isFinite(Number(text)) ? Number(text) : null;
    case 'MultiChoice':
      return [text];
    case 'DateTime':
      return text.toLowerCase() === '[today]' ? startOfDay(now) : (readDate(text) ?? null);
    default:
      return text;
  }
}

function readValue(field: Field, value: Json, known: Known): Json {
  switch (field.type.name) {
    case 'Note':
      return limited(text(value), noteLength);
    case 'DateTime':
      return date(field, value);
    case 'Choice':
      return limited(text(value), choiceLength);
    case 'MultiChoice':
      return list(value, (one) => limited(text(one), choiceLength));
    case 'Boolean':
      return primitive(value, 'boolean', 'Edm.Boolean');
    case 'Number':
      return double(value);
    case 'URL':
      return link(value);
    case 'User':
      return user(value, known);
    case 'UserMulti':
      return list(value, (one) => user(one, known));
    case 'Lookup':
      return lookup(field, value, known);
    case 'LookupMulti':
      return list(value, (one) => lookup(field, one, known));
    default:
      return limited(text(value), field.settings.maxLength ?? 255);
  }
}

function primitive(value: Json, type: 'string' | 'number' | 'boolean', edm: string): Json {
  if (isObject(value) || Array.isArray(value)) throw unexpectedNode(nodeOf(value), 'PrimitiveValue');
  if (typeof value !== type) throw wrongPrimitive(edm);
  return value;
}

/** JSON can write numbers that no double holds. */
function double(value: Json): Json {
  if (!Number.isFinite(primitive(value, 'number', 'Edm.Double'))) throw wrongPrimitive('Edm.Double');
  return value;
}

function text(value: Json): string {
  return primitive(value, 'string', 'Edm.String') as string;
}

/** An empty text is no value. */
function limited(value: string, length: number): string | null {
  if (value.length > length) throw invalidText();
  return value === '' ? null : value;
}

function list(value: Json, read: (one: Json) => Json): Json {
  if (!Array.isArray(value)) throw unexpectedNode(nodeOf(value), 'StartArray');
  return value.length === 0 ? null : value.map(read);
}

function date(field: Field, value: Json): string {
  const read = readDate(text(value));
  if (read === undefined) throw wrongPrimitive('Edm.DateTime');
  return field.settings.dateOnly === true ? startOfDay(read) : read;
}

function link(value: Json): JsonObject | null {
  if (!isObject(value)) throw unexpectedNode(nodeOf(value), 'StartObject');
  const unknown = Object.keys(value).find((name) => name !== 'Url' && name !== 'Description');
  if (unknown !== undefined) throw unknownProperty(unknown, 'SP.FieldUrlValue');
  const url = limited(text(value['Url'] ?? ''), urlLength);
  return url === null
    ? null
    : { Description: limited(text(value['Description'] ?? ''), urlLength) ?? url, Url: url };
}

function user(value: Json, known: Known): number {
  const id = integer(value);
  if (!known.user(id)) throw invalidData();
  return id;
}

function lookup(field: Field, value: Json, known: Known): number {
  const id = integer(value);
  if (!known.item(field, id)) throw lookupMissing([field.title]);
  return id;
}

function integer(value: Json): number {
  const id = Number(primitive(value, 'number', 'Edm.Int32'));
  if (!Number.isInteger(id)) throw wrongPrimitive('Edm.Int32');
  return id;
}

function navigationProperty() {
  return invalidQuery(
    "A 'PrimitiveValue' node with non-null value was found when trying to read the value of a navigation property; " +
      "however, a 'StartArray' node, a 'StartObject' node, or a 'PrimitiveValue' node with null value was expected.",
  );
}
