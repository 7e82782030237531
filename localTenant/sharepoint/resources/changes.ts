/** `list/getchanges`, `web/getchanges`: what has happened since a token. */
import { randomUUID } from 'node:crypto';
import { right } from '../permissions/rights';
import { nodeOf } from '../protocol/body';
import type { Answer, Entity } from '../protocol/entity';
import { unexpectedNode, unknownProperty } from '../protocol/errors';
import { isObject, type Json, type JsonObject } from '../protocol/http';
import { changesIn, type Change, type ChangedKind, type ChangeType } from '../storage/changes';
import { itemById } from '../storage/items';
import { listById, type ListRow } from '../storage/lists';
import { topSite } from '../storage/sites';
import { changeToken, readChangeToken, type ChangeScope } from './changeToken';
import { collection } from './collection';
import type { Exchange, Resource } from './resource';

const usualLimit = 1000;

const kindNames: Readonly<Record<string, ChangedKind>> = { Item: 'item', List: 'list' };
const typeNames: Readonly<Record<string, ChangeType>> = {
  ...{ Add: 'add', Update: 'update', DeleteObject: 'delete', Restore: 'restore' },
};
/** Known to SharePoint; nothing of the kind is logged here, or it makes no difference. */
const ignored = [
  ...['Activity', 'Alert', 'ContentType', 'Field', 'File', 'Folder', 'Group', 'GroupMembershipAdd'],
  ...[
    'GroupMembershipDelete',
    'IgnoreStartTokenNotFoundError',
    'LatestFirst',
    'Move',
    'Navigation',
    'RecursiveAll',
  ],
  ...['Rename', 'RoleAssignmentAdd', 'RoleAssignmentDelete', 'RoleDefinitionAdd', 'RoleDefinitionDelete'],
  ...['RoleDefinitionUpdate', 'SecurityPolicy', 'Site', 'SystemUpdate', 'User', 'View', 'Web'],
];
const others = ['ChangeTokenEnd', 'ChangeTokenStart', 'FetchLimit', 'RequireSecurityTrim'];

export function changesOfList(exchange: Exchange, find: () => ListRow): Resource {
  return {
    POST(): Answer {
      const list = find();
      return answer(exchange, { kind: 'list', guid: list.id }, list.id);
    },
  };
}

export function changesOfWeb(exchange: Exchange): Resource {
  return {
    POST(): Answer {
      exchange.access.demand(right.open);
      return answer(exchange, { kind: 'web', guid: exchange.site.guid });
    },
  };
}

function answer(exchange: Exchange, scope: ChangeScope, listId?: string): Answer {
  const { database, now, site } = exchange;
  const query = queryOf(exchange.body());
  const numberOf = (name: string): number | undefined => {
    const token = query[name] ?? null;
    return token === null ? undefined : readChangeToken(database, scope, token, now);
  };
  const changes = changesIn(database, {
    ...{ webId: site.web_id, listId, kinds: chosen(query, kindNames), types: chosen(query, typeNames) },
    ...{
      after: numberOf('ChangeTokenStart') ?? 0,
      until: numberOf('ChangeTokenEnd') ?? Number.MAX_SAFE_INTEGER,
    },
    limit: limitOf(query['FetchLimit'] ?? null),
  });
  const shown =
    query['RequireSecurityTrim'] === true ? changes.filter((one) => isVisible(exchange, one)) : changes;
  const siteId = (topSite(database, site) ?? site).guid;
  return collection(
    exchange,
    'Collection(SP.Change)',
    shown.map((change) => changeEntity(exchange, scope, siteId, change)),
  );
}

/** @throws 400 for what is no ChangeQuery */
function queryOf(body: JsonObject): JsonObject {
  const query = body['query'] ?? null;
  if (!isObject(query)) throw unexpectedNode(nodeOf(query), 'StartObject');
  const known = [...Object.keys(kindNames), ...Object.keys(typeNames), ...ignored, ...others];
  const unknown = Object.keys(query).find((name) => !known.includes(name));
  if (unknown !== undefined) throw unknownProperty(unknown, 'SP.ChangeQuery');
  return query;
}

function chosen<Value>(query: JsonObject, names: Readonly<Record<string, Value>>): Value[] {
  return Object.entries(names).flatMap(([name, value]) => (query[name] === true ? [value] : []));
}

/** A 64-bit number, which JSON of OData writes as text. */
function limitOf(value: Json): number {
  const limit = typeof value === 'string' || typeof value === 'number' ? Number(value) : Number.NaN;
  return Number.isInteger(limit) && limit > 0 ? limit : usualLimit;
}

/** SharePoint tells of changes to what one may not read, unless it is asked not to. */
function isVisible({ access, database }: Exchange, { item_id: itemId, list_id: listId }: Change): boolean {
  if (itemId === null || itemById(database, listId, itemId) === undefined)
    return access.may(right.viewListItems, { listId });
  return access.may(right.viewListItems, { listId, itemId });
}

function changeEntity(exchange: Exchange, scope: ChangeScope, siteId: string, change: Change): Entity {
  const type = change.kind === 'item' ? 'SP.ChangeItem' : 'SP.ChangeList';
  const path = `${type}${randomUUID()}`;
  return {
    ...{ type, set: 'SP.ApiData.Changes', path, id: `${exchange.siteUrl}/_api/${path}` },
    properties: {
      ...{
        ChangeToken: changeToken(scope, change),
        ChangeType: change.type,
        SiteId: siteId,
        Time: change.time,
      },
      ...(change.kind === 'item' ? ofItem(change) : ofList(exchange, change)),
      WebId: exchange.site.guid,
    },
  };
}

function ofItem({ item_id: itemId, list_id: listId, unique_id: uniqueId }: Change): JsonObject {
  return {
    ...{ Editor: '', EditorEmailHint: null, ItemId: itemId, ListId: listId, ServerRelativeUrl: '' },
    ...{ SharedByUser: null, SharedWithUsers: null, UniqueId: uniqueId },
  };
}

/** A list that is gone has nothing more to tell of. */
function ofList({ database, site }: Exchange, { list_id: listId }: Change): JsonObject {
  const list = listById(database, site, listId);
  return {
    ...{ BaseTemplate: list?.template ?? 0, Editor: '', Hidden: list?.hidden === 1, ListId: listId },
    ...{ RootFolderUrl: list?.path ?? '', Title: list?.title ?? '' },
  };
}
