/** `POST list/getitems`: items by CAML. Unlike `items` it gives all of them, knows no next link, and tells local time. */
import { nodeOf } from '../protocol/body';
import { readViewXml, type CamlView } from '../protocol/caml';
import type { Answer, Entity } from '../protocol/entity';
import { unexpectedNode, unknownProperty, viewThresholdExceeded } from '../protocol/errors';
import { isObject, type JsonObject } from '../protocol/http';
import { shape } from '../protocol/select';
import { fieldsOf, type Field } from '../storage/fields';
import { hasMoreItems } from '../storage/items';
import type { ListRow } from '../storage/lists';
import { camlQuery } from './camlFilter';
import { itemEntity, itemSet } from './itemEntity';
import { findPage } from './itemQuery';
import { folderInList, inScope } from './itemScope';
import { inLocalTime } from './localTimes';
import { callerPrincipal } from './principals';
import type { Exchange, Resource } from './resource';

const unlimited = 2_147_483_647;
const threshold = 5000;
const known = [
  ...['AllowIncrementalResults', 'DatesInUtc', 'FolderServerRelativePath', 'FolderServerRelativeUrl'],
  ...['ListItemCollectionPosition', 'ViewXml'],
];

export function getItemsResource(exchange: Exchange, findList: () => ListRow): Resource {
  return {
    POST(): Answer {
      const list = findList();
      const query = camlBody(exchange.body());
      const view = readViewXml(typeof query['ViewXml'] === 'string' ? query['ViewXml'] : '');
      const fields = fieldsOf(exchange.database, list.id);
      const { items } = findCaml(exchange, list, fields, {
        ...{ view, position: positionOf(query), folder: folderInList(list, folderOf(query)) },
      });
      const entities = items.map((item) => {
        const entity = chosen(itemEntity(exchange, list, fields, item), view, fields);
        const shown = query['DatesInUtc'] === true ? entity : inLocalTime(entity, fields);
        return shape(shown, exchange.query);
      });
      return { kind: 'collection', set: itemSet(list), entities };
    },
  };
}

interface CamlPage {
  readonly view: CamlView;
  readonly position: string | undefined;
  /** Relative to the list's own. */
  readonly folder: string;
}

export function findCaml(
  exchange: Exchange,
  list: ListRow,
  fields: readonly Field[],
  { folder, position, view }: CamlPage,
): ReturnType<typeof findPage> {
  const { database, now, site } = exchange;
  const size = view.rowLimit?.count ?? unlimited;
  if (size > threshold && view.where === undefined && hasMoreItems(database, list.id, everything, threshold))
    throw viewThresholdExceeded();
  const context = { fields, siteId: site.id, now, caller: () => callerPrincipal(exchange).id };
  return findPage(exchange, list, fields, {
    ...camlQuery(context, view),
    ...{ shown: { select: shownNames(view, fields), expand: [] }, position, size },
    within: inScope(view.scope, folder),
  });
}

const everything = { sql: '1', values: [] };

/** @throws 400 for what is no query */
function camlBody(body: JsonObject): JsonObject {
  const query = body['query'] ?? null;
  if (!isObject(query)) throw unexpectedNode(nodeOf(query), 'StartObject');
  const unknown = Object.keys(query).find((name) => !known.includes(name));
  if (unknown !== undefined) throw unknownProperty(unknown, 'SP.CamlQuery');
  return query;
}

function positionOf({ ListItemCollectionPosition: position = null }: JsonObject): string | undefined {
  const info = isObject(position) ? position['PagingInfo'] : undefined;
  return typeof info === 'string' && info !== '' ? info.replace(/^\?/, '') : undefined;
}

function folderOf(query: JsonObject): string {
  const { FolderServerRelativePath: path = null, FolderServerRelativeUrl: url = '' } = query;
  const given = isObject(path) ? path['DecodedUrl'] : url;
  return typeof given === 'string' ? given : '';
}

const always = [
  ...['FileSystemObjectType', 'Id', 'ServerRedirectedEmbedUri', 'ServerRedirectedEmbedUrl'],
  ...['ID', 'Created', 'Modified'],
];

/** With `<ViewFields>` an item shows those columns, and what every item shows. */
function chosen(entity: Entity, view: CamlView, fields: readonly Field[]): Entity {
  if (view.fields === undefined) return entity;
  const names = [...always, ...shownNames(view, fields)];
  const properties = Object.entries(entity.properties).filter(([name]) => names.includes(name));
  return { ...entity, properties: Object.fromEntries(properties) };
}

/** Names of OData for the view's columns; none when it does not choose. [M] that an unknown column is left out. */
function shownNames(view: CamlView, fields: readonly Field[]): string[] {
  const named = view.fields ?? [];
  const shown = fields.filter((field) => named.includes(field.internal_name));
  return shown.flatMap(({ propertyName: name }) => [name, `${name}Id`, `${name}StringId`]);
}
