/** Reads what a client writes into an item's columns, and refuses what SharePoint refuses. */
import { nodeOf } from '../protocol/body';
import {
  invalidChoice,
  invalidData,
  invalidQuery,
  invalidText,
  unexpectedNode,
  unknownProperty,
  valueRequired,
  wrongPrimitive,
} from '../protocol/errors';
import { isObject, type Json, type JsonObject } from '../protocol/http';
import type { Field } from '../storage/fields';
import type { Content } from '../storage/items';
import { readDate, startOfDay } from '../storage/siteTime';
import { isPerson } from './itemEntity';

const noteLength = 63_999;
const urlLength = 255;
/** Set by the server; a client may send them, without effect. */
const serverOwned = new Set([
  ...['Id', 'ID', 'GUID', 'Created', 'Modified', 'AuthorId', 'AuthorStringId', 'EditorId', 'EditorStringId'],
  ...['Attachments', 'ContentTypeId', 'FileSystemObjectType', 'OData__UIVersionString', 'ComplianceAssetId'],
  ...['ServerRedirectedEmbedUri', 'ServerRedirectedEmbedUrl'],
]);

/**
 * @param knowsUser whether an id is a user or group of the site
 * @throws 400 for an unknown property or a value its column cannot hold
 */
export function readValues(
  body: JsonObject,
  fields: readonly Field[],
  type: string,
  knowsUser: (id: number) => boolean,
): Content {
  const written: Record<string, Json> = {};
  const writable = fields.filter((field) => field.built_in === 0 || field.internal_name === 'Title');
  for (const [name, value] of Object.entries(body)) {
    if (serverOwned.has(name)) continue;
    const field = writable.find(
      (known) => name === (isPerson(known) ? `${known.propertyName}Id` : known.propertyName),
    );
    if (field !== undefined)
      written[field.internal_name] = value === null ? null : readValue(field, value, knowsUser);
    else if (writable.some((known) => isPerson(known) && known.propertyName === name))
      throw navigationProperty();
    else if (!writable.some((known) => isPerson(known) && `${known.propertyName}StringId` === name))
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

/** The title is required in SharePoint's forms only; a column a client made required is held to it. */
export function demandRequired(fields: readonly Field[], content: Content): void {
  for (const field of fields.filter(({ required, built_in: builtIn }) => required === 1 && builtIn === 0)) {
    const value = content[field.internal_name] ?? null;
    if (value === null) throw valueRequired(field.title);
  }
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

function readValue(field: Field, value: Json, knowsUser: (id: number) => boolean): Json {
  switch (field.type.name) {
    case 'Note':
      return limited(text(value), noteLength);
    case 'DateTime':
      return date(field, value);
    case 'Choice':
      return choice(field, text(value));
    case 'MultiChoice':
      return list(value, (one) => choice(field, text(one)));
    case 'Boolean':
      return primitive(value, 'boolean', 'Edm.Boolean');
    case 'Number':
      return primitive(value, 'number', 'Edm.Double');
    case 'URL':
      return link(value);
    case 'User':
      return user(value, knowsUser);
    case 'UserMulti':
      return list(value, (one) => user(one, knowsUser));
    default:
      return limited(text(value), field.settings.maxLength ?? 255);
  }
}

function primitive(value: Json, type: 'string' | 'number' | 'boolean', edm: string): Json {
  if (isObject(value) || Array.isArray(value)) throw unexpectedNode(nodeOf(value), 'PrimitiveValue');
  if (typeof value !== type) throw wrongPrimitive(edm);
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

function choice(field: Field, value: string): string | null {
  if (value === '') return null;
  const { choices = [], fillInChoice = false } = field.settings;
  if (!fillInChoice && !choices.includes(value)) throw invalidChoice();
  return limited(value, 255);
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

function user(value: Json, knowsUser: (id: number) => boolean): number {
  const id = Number(primitive(value, 'number', 'Edm.Int32'));
  if (!Number.isInteger(id)) throw wrongPrimitive('Edm.Int32');
  if (!knowsUser(id)) throw invalidData();
  return id;
}

function navigationProperty() {
  return invalidQuery(
    "A 'PrimitiveValue' node with non-null value was found when trying to read the value of a navigation property; " +
      "however, a 'StartArray' node, a 'StartObject' node, or a 'PrimitiveValue' node with null value was expected.",
  );
}
