/** How an item looks to a client. */
import { rightsJson } from '../permissions/rights';
import type { Entity } from '../protocol/entity';
import type { Json } from '../protocol/http';
import type { Field } from '../storage/fields';
import type { Item } from '../storage/items';
import type { ListRow } from '../storage/lists';
import { principalById } from '../storage/principals';
import { itemTypeName, listAddress } from './listEntity';
import type { Exchange } from './resource';

const contentTypeId = '0x0100';

export function itemSet(list: ListRow): string {
  return `SP.ListData.${itemTypeName(list).slice('SP.Data.'.length)}s`;
}

export function itemEtag(item: Item): string {
  return `"${item.unique_id},${item.version}"`;
}

export function itemEntity(exchange: Exchange, list: ListRow, fields: readonly Field[], item: Item): Entity {
  const custom = fields.filter((field) => field.built_in === 0);
  const file = `${item.id}_.000`;
  return {
    type: itemTypeName(list),
    set: itemSet(list),
    path: `${listAddress(list)}/Items(${item.id})`,
    id: item.unique_id,
    etag: itemEtag(item),
    properties: {
      ...{
        FileSystemObjectType: 0,
        Id: item.id,
        ServerRedirectedEmbedUri: null,
        ServerRedirectedEmbedUrl: '',
        ID: item.id,
      },
      ...{
        ContentTypeId: `${contentTypeId}${list.id.replaceAll('-', '').toUpperCase()}`,
        Title: item.content['Title'] ?? null,
      },
      ...Object.fromEntries(custom.flatMap((field) => fieldProperties(field, item))),
      ...{ Modified: item.modified, Created: item.created, AuthorId: item.author, EditorId: item.editor },
      ...{ OData__UIVersionString: item.label, Attachments: false, GUID: item.guid, ComplianceAssetId: null },
    },
    onRequest: {
      EffectiveBasePermissions: () =>
        rightsJson(exchange.access.rights({ listId: list.id, itemId: item.id })),
      FileDirRef: () => list.path,
      FileLeafRef: () => file,
      FileRef: () => `${list.path}/${file}`,
    },
    expandable: {
      Author: () => person(exchange, item.author),
      Editor: () => person(exchange, item.editor),
      ...Object.fromEntries(
        custom.filter(isPerson).map((field) => [field.propertyName, () => people(exchange, field, item)]),
      ),
    },
  };
}

export function isPerson({ type }: Field): boolean {
  return type.name === 'User' || type.name === 'UserMulti';
}

function fieldProperties(field: Field, item: Item): [string, Json][] {
  const value = item.content[field.internal_name] ?? null;
  const name = field.propertyName;
  if (!isPerson(field)) return [[name, value]];
  const texts = Array.isArray(value) ? value.map(String) : typeof value === 'number' ? String(value) : null;
  return [
    [`${name}Id`, value],
    [`${name}StringId`, texts],
  ];
}

function people(exchange: Exchange, field: Field, item: Item): Entity | readonly Entity[] | null {
  const value = item.content[field.internal_name] ?? null;
  if (!Array.isArray(value)) return typeof value === 'number' ? person(exchange, value) : null;
  return value.map((id: Json) => person(exchange, Number(id))).filter((found) => found !== null);
}

function person({ database, site }: Exchange, id: number): Entity | null {
  const found = principalById(database, site, id);
  if (found === undefined) return null;
  return {
    type: 'SP.Data.UserInfoItem',
    set: 'SP.ListData.UserInfoItems',
    path: `Web/SiteUserInfoList/Items(${found.id})`,
    properties: {
      Id: found.id,
      ID: found.id,
      Title: found.title,
      Name: found.login,
      EMail: found.mail,
      UserName: found.upn,
    },
  };
}
