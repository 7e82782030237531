/**
 * One row as a list page gets it: every value a text as the page would show it in the site's language, people and lookups as
 * arrays of objects, and beside a shown value often a plain one, such as `Created.` beside `Created`.
 */
import { right } from '../permissions/rights';
import type { Json, JsonObject } from '../protocol/http';
import type { Field } from '../storage/fields';
import type { Item } from '../storage/items';
import type { ListRow } from '../storage/lists';
import { isFolder, leafOf } from '../storage/places';
import { principalById } from '../storage/principals';
import { localTime } from '../storage/siteTime';
import { itemEntity } from './itemEntity';
import { isLookup, isPerson, lookupText } from './lookups';
import type { Exchange } from './resource';

const danish = 1030;
const titles = ['LinkTitle', 'LinkTitleNoMenu', 'LinkTitle2', 'SelectTitle'];

/** @param shown internal names */
export function streamRow(
  exchange: Exchange,
  list: ListRow,
  fields: readonly Field[],
  item: Item,
  shown: readonly string[],
): JsonObject {
  const { onRequest, properties } = itemEntity(exchange, list, fields, item);
  const values = fields.filter((field) => shown.includes(field.internal_name));
  return {
    ...{ ID: String(item.id), PermMask: permMask(exchange, { listId: list.id, itemId: item.id }) },
    ...{ FSObjType: text(properties['FileSystemObjectType'] ?? 0) },
    ...{ UniqueId: `{${item.unique_id.toUpperCase()}}`, ContentTypeId: properties['ContentTypeId'] ?? '' },
    ...fileReference(text(onRequest?.['FileRef']?.() ?? '')),
    ...(list.enable_attachments === 1 && { Attachments: properties['Attachments'] === true ? '1' : '0' }),
    ...{ SMTotalSize: String(JSON.stringify(item.content).length), _CommentFlags: '', _CommentCount: '' },
    ...nameTexts(leafOf(item), isFolder(item), shown),
    ...Object.fromEntries(values.flatMap((field) => Object.entries(fieldTexts(exchange, field, properties)))),
    ...{ ItemChildCount: '0', FolderChildCount: '0', owshiddenversion: String(item.version), Restricted: '' },
  };
}

/** Of files and folders; no columns of a list's own. */
function nameTexts(leaf: string, folder: boolean, shown: readonly string[]): JsonObject {
  const dot = leaf.lastIndexOf('.');
  const type = folder || dot === -1 ? '' : leaf.slice(dot + 1).toLowerCase();
  const named = ['FileLeafRef', 'LinkFilename', 'LinkFilenameNoMenu'].filter((name) => shown.includes(name));
  return {
    ...Object.fromEntries(named.map((name) => [name, leaf])),
    ...(shown.includes('DocIcon') && { DocIcon: type }),
    ...(named.length > 0 && { File_x0020_Type: type }),
  };
}

/** Hexadecimal: `0x7fffffffffffffff`. */
export function permMask(
  { access }: Exchange,
  target: { readonly listId: string; readonly itemId?: number },
): string {
  const rights = access.rights(target);
  return `0x${(rights & right.open) === 0n ? '0' : rights.toString(16)}`;
}

function fileReference(path: string): JsonObject {
  const everySign = encodeURIComponent(path).replace(/[-_.!~*'()]/g, (sign) => `%${hex(sign, 2)}`);
  const spaces = path.replaceAll(' ', '%20');
  const script = path.replace(/\/|[^\u0000-\u007f]/g, (sign) => `\\u${hex(sign, 4)}`);
  return {
    ...{ FileRef: path, 'FileRef.urlencode': everySign, 'FileRef.urlencodeasurl': spaces },
    ...{ 'FileRef.urlencoding': spaces, 'FileRef.scriptencodeasurl': script },
  };
}

function hex(sign: string, length: number): string {
  const digits = sign.charCodeAt(0).toString(16).padStart(length, '0');
  return sign === '/' ? digits : digits.toUpperCase();
}

function fieldTexts(exchange: Exchange, field: Field, properties: JsonObject): JsonObject {
  const name = field.internal_name;
  if (titles.includes(name)) return { [name]: text(properties['Title'] ?? null) };
  if (isPerson(field)) return { [name]: people(exchange, properties[`${field.propertyName}Id`] ?? null) };
  if (isLookup(field))
    return { [name]: lookups(exchange, field, properties[`${field.propertyName}Id`] ?? null) };
  const value = properties[field.propertyName] ?? null;
  switch (field.type.name) {
    case 'DateTime':
      return { [name]: shownDate(exchange, field, value), [`${name}.`]: text(value) };
    case 'Boolean':
      return {
        [name]: shownFlag(exchange, value),
        [`${name}.value`]: value === null ? '' : value === true ? '1' : '0',
      };
    case 'Number':
      return { [name]: shownNumber(exchange, value), [`${name}.`]: text(value) };
    case 'URL':
      return { [name]: part(value, 'Url'), [`${name}.desc`]: part(value, 'Description') };
    case 'Attachments':
      return { [name]: value === true ? '1' : '0' };
    default:
      return { [name]: Array.isArray(value) ? value : text(value) };
  }
}

function text(value: Json): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function part(value: Json, name: 'Url' | 'Description'): string {
  return text((value as JsonObject | null)?.[name] ?? null);
}

/** Danish `22-11-2026 13:45`, otherwise `11/22/2026 1:45 PM`. */
function shownDate({ site }: Exchange, field: Field, value: Json): string {
  if (typeof value !== 'string') return '';
  const [date = '', time = ''] = localTime(value).split('T');
  const [year = '', month = '', day = ''] = date.split('-');
  const dateOnly = field.settings.dateOnly === true;
  if (site.language === danish) return `${day}-${month}-${year}${dateOnly ? '' : ` ${time.slice(0, 5)}`}`;
  const hour = Number(time.slice(0, 2));
  const clock = ` ${hour % 12 === 0 ? 12 : hour % 12}:${time.slice(3, 5)} ${hour < 12 ? 'AM' : 'PM'}`;
  return `${Number(month)}/${Number(day)}/${year}${dateOnly ? '' : clock}`;
}

function shownFlag({ site }: Exchange, value: Json): string {
  if (value === null) return '';
  const [yes, no] = site.language === danish ? ['Ja', 'Nej'] : ['Yes', 'No'];
  return value === true ? yes : no;
}

function shownNumber({ site }: Exchange, value: Json): string {
  return typeof value === 'number'
    ? value.toLocaleString(site.language === danish ? 'da-DK' : 'en-US', { maximumFractionDigits: 20 })
    : '';
}

/** Empty text when there is nothing. */
function lookups(exchange: Exchange, field: Field, value: Json): Json {
  const ids = Array.isArray(value) ? value.map(Number) : typeof value === 'number' ? [value] : [];
  if (ids.length === 0) return '';
  return ids.map((id) => ({
    ...{ lookupId: id, lookupValue: lookupText(exchange, field, id), isSecretFieldValue: false },
  }));
}

/** Empty text when there is nobody. */
function people({ database, site }: Exchange, value: Json): Json {
  const ids = Array.isArray(value) ? value.map(Number) : typeof value === 'number' ? [value] : [];
  const found = ids.map((id) => principalById(database, site, id)).filter((person) => person !== undefined);
  if (found.length === 0) return '';
  return found.map(({ id, mail, title, upn }) => ({
    ...{ id: String(id), title, email: mail, sip: upn ?? '', picture: '' },
  }));
}
