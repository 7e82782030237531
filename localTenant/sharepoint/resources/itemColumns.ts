/** What a client may filter and sort items by, and where that stands in the tables. */
import { notExpanded, unknownSelect } from '../protocol/errors';
import { own } from '../protocol/http';
import { jsonPath, type Field } from '../storage/fields';
import { isLookup, isPerson, isPointer } from './lookups';

export interface Column {
  readonly name: string;
  /** One value, or for `many` an array of values. */
  readonly sql: string;
  readonly type: 'text' | 'number' | 'boolean' | 'dateTime' | 'guid';
  readonly many: boolean;
  /** The SharePoint type, for error texts. */
  readonly typeName: string;
  readonly filterable: boolean;
  readonly sortable: boolean;
  /** Whether the list keeps an index, without which a long list cannot be searched or sorted by it. */
  readonly indexed: boolean;
}

const column = (name: string, sql: string, type: Column['type'], typeName: string): Column => ({
  ...{ name, sql, type, typeName, many: false, filterable: true, sortable: true, indexed: false },
});

const id: Column = { ...column('ID', 'id', 'number', 'Counter'), indexed: true };
const builtIn: Readonly<Record<string, Column>> = {
  Id: id,
  ID: id,
  GUID: column('GUID', 'guid', 'guid', 'Guid'),
  Created: column('Created', 'created', 'dateTime', 'DateTime'),
  Modified: column('Modified', 'modified', 'dateTime', 'DateTime'),
  UniqueId: column('UniqueId', 'unique_id', 'guid', 'Guid'),
};
const folderSql =
  "(SELECT list.path FROM list WHERE list.id = list_id) || CASE folder WHEN '' THEN '' ELSE '/' || folder END";
const leafSql = "coalesce(leaf, id || '_.000')";
/** Where an item stands; every list has these, though they are no columns of its own. */
export const placeColumns: Readonly<Record<string, Column>> = {
  FileLeafRef: column('FileLeafRef', leafSql, 'text', 'File'),
  FileDirRef: column('FileDirRef', folderSql, 'text', 'Lookup'),
  FileRef: column('FileRef', `${folderSql} || '/' || ${leafSql}`, 'text', 'Lookup'),
  FSObjType: column('FSObjType', 'object_type', 'number', 'Lookup'),
};
const personProperties: Readonly<Record<string, string>> = { Title: 'title', EMail: 'mail', Name: 'login' };

/** @throws 400 for a name the list does not have */
export function columnOf(
  name: string,
  fields: readonly Field[],
  siteId: number,
  expand: readonly string[],
): Column {
  const found =
    builtInColumn(name, fields) ??
    personColumn(name, fields, siteId, expand) ??
    lookupColumn(name, fields, expand) ??
    fieldColumn(name, fields);
  if (found === undefined) throw unknownSelect(name);
  return found;
}

function builtInColumn(name: string, fields: readonly Field[]): Column | undefined {
  const found = own(builtIn, name) ?? own(placeColumns, name);
  const field = fields.find((known) => known.internal_name === name);
  return found && { ...found, indexed: found.indexed || field?.indexed === 1 };
}

function fieldColumn(name: string, fields: readonly Field[]): Column | undefined {
  const field = fields.find((known) => known.propertyName === name && !isPointer(known));
  if (field === undefined) return undefined;
  const { type } = field;
  return {
    ...column(name, valueSql(field), sqlTypes[type.name] ?? 'text', type.name),
    ...{
      many: type.name === 'MultiChoice',
      filterable: type.filterable && type.name !== 'Attachments',
      sortable: type.indexable,
      indexed: field.indexed === 1,
    },
  };
}

const sqlTypes: Readonly<Record<string, Column['type']>> = {
  Number: 'number',
  Boolean: 'boolean',
  DateTime: 'dateTime',
};

/** `AuthorId`, `Author/Id`, and with `$expand=Author` also `Author/Title`. */
function personColumn(
  name: string,
  fields: readonly Field[],
  siteId: number,
  expand: readonly string[],
): Column | undefined {
  const field = fields.find(
    (known) =>
      isPerson(known) && (name === `${known.propertyName}Id` || name.startsWith(`${known.propertyName}/`)),
  );
  if (field === undefined) return undefined;
  const many = field.type.name === 'UserMulti';
  const own = { Author: 'author', Editor: 'editor' }[field.internal_name] ?? valueSql(field);
  const property = name.slice(field.propertyName.length).replace('/', '');
  if (property === 'Id')
    return { ...column(name, own, 'number', field.type.name), many, indexed: field.indexed === 1 };
  const sql = personProperties[property];
  if (sql === undefined || many) return undefined;
  if (!expand.includes(field.propertyName)) throw notExpanded(name, field.propertyName);
  return column(
    name,
    `(SELECT ${sql} FROM principal WHERE site_id = ${siteId} AND principal.id = ${own})`,
    'text',
    'User',
  );
}

/** `AreaId`, `Area/Id`, and with `$expand=Area` also `Area/Title`. */
function lookupColumn(name: string, fields: readonly Field[], expand: readonly string[]): Column | undefined {
  const field = fields.find(
    (known) =>
      isLookup(known) && (name === `${known.propertyName}Id` || name.startsWith(`${known.propertyName}/`)),
  );
  if (field === undefined) return undefined;
  const property = name.slice(field.propertyName.length).replace('/', '');
  const many = field.type.name === 'LookupMulti';
  if (property === 'Id')
    return {
      ...column(name, valueSql(field), 'number', field.type.name),
      many,
      indexed: field.indexed === 1,
    };
  const { lookupField = 'Title', lookupList = '' } = field.settings;
  if (property !== lookupField || many) return undefined;
  if (!expand.includes(field.propertyName)) throw notExpanded(name, field.propertyName);
  const shown = `SELECT json_extract(target.content, '${jsonPath({ internal_name: lookupField })}') FROM item AS target
    WHERE target.list_id = '${lookupList}' AND target.id = ${valueSql(field, 'item.content')}`;
  return column(name, `(${shown})`, 'text', 'Lookup');
}

function valueSql(field: Field, content = 'content'): string {
  return `json_extract(${content}, '${jsonPath(field)}')`;
}
