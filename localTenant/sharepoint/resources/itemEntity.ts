/** How an item looks to a client. */
import type { Entity } from '../protocol/entity';
import type { Json } from '../protocol/http';
import { hasAttachments } from '../storage/attachments';
import { checkOutOf } from '../storage/checkOuts';
import type { Field } from '../storage/fields';
import type { Item } from '../storage/items';
import { documentLibrary, type ListRow } from '../storage/lists';
import { principalById } from '../storage/principals';
import { attachmentEntities } from './attachmentEntity';
import { itemContentTypeId } from './contentTypeId';
import { contentTypeOf } from './contentTypes';
import { versionEntities } from './itemVersionEntity';
import { placeProperties } from './itemPlace';
import { itemTypeName, listAddress } from './listEntity';
import { isLookup, isPerson, lookedUp, lookupIds } from './lookups';
import type { Exchange } from './resource';
import { securityProperties, type Secured } from './securableEntity';

export function itemSet(list: ListRow): string {
  return `SP.ListData.${itemTypeName(list).slice('SP.Data.'.length)}s`;
}

export function itemEtag(item: Item): string {
  return `"${item.unique_id},${item.version}"`;
}

export function itemEntity(exchange: Exchange, list: ListRow, fields: readonly Field[], item: Item): Entity {
  const custom = fields.filter((field) => field.built_in === 0);
  const place = placeProperties(exchange, list, item);
  const security = securityProperties(exchange, securedItem(list, item));
  return {
    type: itemTypeName(list),
    set: itemSet(list),
    path: `${listAddress(list)}/Items(${item.id})`,
    id: item.unique_id,
    etag: itemEtag(item),
    properties: {
      ...{
        FileSystemObjectType: item.object_type,
        Id: item.id,
        ServerRedirectedEmbedUri: null,
        ServerRedirectedEmbedUrl: '',
        ID: item.id,
      },
      ...{
        ContentTypeId: itemContentTypeId(list, item),
        Title: item.content['Title'] ?? null,
      },
      ...Object.fromEntries(custom.flatMap((field) => fieldProperties(exchange, field, item))),
      ...{ Modified: item.modified, Created: item.created, AuthorId: item.author, EditorId: item.editor },
      ...{ OData__UIVersionString: item.label, GUID: item.guid, ComplianceAssetId: null },
      ...(list.template === documentLibrary
        ? { OData__CopySource: null, CheckoutUserId: checkOutOf(exchange.database, item)?.user_id ?? null }
        : { Attachments: hasAttachments(exchange.database, item) }),
    },
    onRequest: {
      ...{ CommentsDisabled: () => false, CommentsDisabledScope: () => 0 },
      ...security.onRequest,
      ...place.onRequest,
    },
    expandable: {
      ContentType: () => contentTypeOf(exchange, list, item),
      ...security.expandable,
      ...place.expandable,
      Author: () => person(exchange, item.author),
      Editor: () => person(exchange, item.editor),
      AttachmentFiles: () => attachmentEntities(exchange, list, item),
      Versions: () => versionEntities(exchange, list, item),
      ...Object.fromEntries(
        custom.filter(isPerson).map((field) => [field.propertyName, () => people(exchange, field, item)]),
      ),
      ...Object.fromEntries(
        custom
          .filter(isLookup)
          .map((field) => [
            field.propertyName,
            () => lookedUp(exchange, field, item, (...target) => itemEntity(exchange, ...target)),
          ]),
      ),
    },
  };
}

/** What the item is where permissions are concerned. */
export function securedItem(list: ListRow, { id }: Pick<Item, 'id'>): Secured {
  return { securable: { listId: list.id, itemId: id }, path: `${listAddress(list)}/Items(${id})` };
}

function fieldProperties(exchange: Exchange, field: Field, item: Item): [string, Json][] {
  const value = item.content[field.internal_name] ?? null;
  const name = field.propertyName;
  if (isLookup(field)) return [[`${name}Id`, lookupIds(exchange, field, item)]];
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
