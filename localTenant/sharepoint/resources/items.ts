/** `list/items`: reading, making, changing, recycling and removing items. */
import { right } from '../permissions/rights';
import type { Answer } from '../protocol/entity';
import { itemMissing } from '../protocol/errors';
import { shape } from '../protocol/select';
import { fieldsOf } from '../storage/fields';
import { itemById, recycleItem, removeItem, type Content } from '../storage/items';
import type { ListRow } from '../storage/lists';
import { principalById } from '../storage/principals';
import { attachmentsResource } from './attachments';
import { demandVersion } from './etag';
import type { FoundItem } from './foundItem';
import { itemEntity, itemEtag, itemSet, securedItem } from './itemEntity';
import { readPage } from './itemPages';
import { readValues } from './itemValues';
import { versionsResource } from './itemVersions';
import { addWithValues, changeWithValues } from './itemWrites';
import { itemTypeName } from './listEntity';
import { demandReadable, demandWritable } from './listSecurity';
import { callerPrincipal } from './principals';
import { lookupItem } from './lookups';
import { shows, type Exchange, type Resource } from './resource';
import { securableRoute } from './securable';
import { validateUpdateResource } from './validateUpdate';

export function itemsResource(exchange: Exchange, findList: () => ListRow): Resource {
  const withId = (value: unknown) =>
    itemResource(exchange, findList, typeof value === 'number' ? value : Number.NaN);
  return {
    GET() {
      const list = findList();
      const fields = fieldsOf(exchange.database, list.id);
      const { items, nextLink } = readPage(exchange, list, fields);
      const entities = items.map((item) => shape(itemEntity(exchange, list, fields, item), exchange.query));
      return { kind: 'collection', set: itemSet(list), entities, nextLink };
    },
    POST: () => create(exchange, findList()),
    key: ({ value }) => withId(value),
    child: ({ name, arguments: [argument] = [] }) =>
      name === 'getbyid' ? withId(argument?.value) : undefined,
  };
}

function itemResource(exchange: Exchange, findList: () => ListRow, id: number): Resource {
  const { access, database, now } = exchange;
  const find = (): FoundItem => {
    const list = findList();
    const item = Number.isSafeInteger(id) ? itemById(database, list.id, id) : undefined;
    if (item === undefined) throw itemMissing();
    // What may not be seen is not there.
    if (!access.may(right.viewListItems, { listId: list.id, itemId: id })) throw itemMissing();
    demandReadable(exchange, list, item);
    return { list, item };
  };
  const findToDelete = (): FoundItem => {
    const found = find();
    access.demand(right.deleteListItems, { listId: found.list.id, itemId: id });
    demandWritable(exchange, found.list, found.item);
    demandVersion(exchange, itemEtag(found.item));
    return found;
  };
  const entity = () => {
    const { list, item } = find();
    return itemEntity(exchange, list, fieldsOf(database, list.id), item);
  };
  return shows(exchange, entity, {
    MERGE: () => change(exchange, find()),
    DELETE(): Answer {
      removeItem(database, findToDelete().item, now);
      return { kind: 'empty', status: 200 };
    },
    child(segment) {
      switch (segment.name) {
        case 'recycle':
          return { POST: () => recycle(exchange, findToDelete()) };
        case 'versions':
          return versionsResource(exchange, find);
        case 'attachmentfiles':
          return attachmentsResource(exchange, find);
        case 'validateupdatelistitem':
          return validateUpdateResource(exchange, find);
        default:
          return securableRoute(exchange, segment, () => {
            const { list, item } = find();
            return securedItem(list, item);
          });
      }
    },
  });
}

function recycle(exchange: Exchange, { list, item }: FoundItem): Answer {
  const id = recycleItem(exchange.database, list, item, callerPrincipal(exchange).id, exchange.now);
  return { kind: 'property', name: 'Recycle', type: 'Edm.Guid', value: id };
}

function create(exchange: Exchange, list: ListRow): Answer {
  const { access, database, query } = exchange;
  access.demand(right.addListItems, { listId: list.id });
  const item = addWithValues(exchange, list, read(exchange, list));
  const entity = itemEntity(exchange, list, fieldsOf(database, list.id), item);
  return { kind: 'entity', entity: shape(entity, query), status: 201 };
}

function change(exchange: Exchange, { list, item }: FoundItem): Answer {
  exchange.access.demand(right.editListItems, { listId: list.id, itemId: item.id });
  demandWritable(exchange, list, item);
  const written = read(exchange, list);
  demandVersion(exchange, itemEtag(item));
  const changed = changeWithValues(exchange, list, item, written);
  return { kind: 'empty', status: 204, etag: itemEtag(changed) };
}

function read(exchange: Exchange, list: ListRow): Content {
  const { database, site } = exchange;
  return readValues(exchange.body(), fieldsOf(database, list.id), itemTypeName(list), {
    user: (id) => principalById(database, site, id) !== undefined,
    item: (field, id) => lookupItem(exchange, field, id) !== undefined,
  });
}
