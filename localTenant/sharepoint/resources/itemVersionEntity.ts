/** How a version of an item looks: person and lookup columns come as objects, and underscores in names are escaped twice. */
import type { Entity } from '../protocol/entity';
import type { Json, JsonObject } from '../protocol/http';
import { hasAttachments } from '../storage/attachments';
import { fieldsOf, type Field } from '../storage/fields';
import type { Item } from '../storage/items';
import { currentVersion, earlierVersions, versionLabel, type ItemVersion } from '../storage/itemVersions';
import type { ListRow } from '../storage/lists';
import { principalById } from '../storage/principals';
import { itemContentTypeId } from './contentTypeId';
import { listAddress } from './listEntity';
import { isLookup, isPerson, lookupText } from './lookups';
import type { Exchange } from './resource';

export const versionSet = 'SP.ApiData.ListItemVersions';

/** For `$expand=Versions`, and the collection. */
export function versionEntities(exchange: Exchange, list: ListRow, item: Item): Entity[] {
  const fields = fieldsOf(exchange.database, list.id);
  const current = versionEntity(exchange, list, fields, item, currentVersion(item));
  const earlier = earlierVersions(exchange.database, item);
  return [current, ...earlier.map((version) => versionEntity(exchange, list, fields, item, version))];
}

export function versionEntity(
  exchange: Exchange,
  list: ListRow,
  fields: readonly Field[],
  item: Item,
  version: ItemVersion,
): Entity {
  const { database } = exchange;
  const custom = fields.filter((field) => field.built_in === 0);
  const label = versionLabel(version);
  const current = currentVersion(item).version === version.version;
  return {
    type: 'SP.ListItemVersion',
    set: versionSet,
    path: `${listAddress(list)}/Items(${item.id})/versions(${version.version})`,
    properties: {
      ...{
        Created: version.modified.replace('Z', ''),
        IsCurrentVersion: current,
        VersionId: version.version,
      },
      ...{ VersionLabel: label, ID: item.id, ContentTypeId: { StringValue: itemContentTypeId(list) } },
      Title: version.content['Title'] ?? null,
      ...Object.fromEntries(custom.map((field) => fieldValue(exchange, field, version))),
      ...{ Modified: version.modified, Author: person(exchange, item.author) },
      ...{ Editor: person(exchange, version.editor), OData__x005f_UIVersionString: label },
      ...{ Attachments: current && hasAttachments(database, item), GUID: item.guid, ComplianceAssetId: null },
      ...{ OData__x005f_ModerationStatus: 0, OData__x005f_Level: 1, UniqueId: item.unique_id },
      ...{ owshiddenversion: version.hidden_version, FSObjType: '0', ScopeId: `{${list.id.toUpperCase()}}` },
      ...{ FileRef: `${list.path}/${item.id}_.000`, MetaInfo: '' },
    },
  };
}

function fieldValue(exchange: Exchange, field: Field, { content }: ItemVersion): [string, Json] {
  const value = content[field.internal_name] ?? null;
  const name = field.propertyName.replace(/(?<=^OData_)_|_(?=x[0-9a-f]{4}_)/g, '_x005f_');
  if (isPerson(field)) return [name, each(value, (id) => person(exchange, id))];
  if (isLookup(field))
    return [name, each(value, (id) => ({ LookupId: id, LookupValue: lookupText(exchange, field, id) }))];
  return [name, value];
}

function each(value: Json, map: (id: number) => Json): Json {
  if (Array.isArray(value)) return value.map((id: Json) => map(Number(id)));
  return value === null ? null : map(Number(value));
}

function person({ database, site }: Exchange, id: number): JsonObject | null {
  const found = principalById(database, site, id);
  return found === undefined ? null : { LookupId: id, LookupValue: found.title, Email: found.mail };
}
