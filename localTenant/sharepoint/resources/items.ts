/** `list/items`: reading, making, changing, recycling and removing items. */
import { right } from '../permissions/rights';
import type { Answer } from '../protocol/entity';
import { duplicateValues, itemMissing } from '../protocol/errors';
import { shape } from '../protocol/select';
import { fieldsOf } from '../storage/fields';
import {
  addItem,
  changeItem,
  itemById,
  recycleItem,
  removeItem,
  type Content,
  type Item,
} from '../storage/items';
import type { ListRow } from '../storage/lists';
import { principalById } from '../storage/principals';
import { claimUniqueValues } from '../storage/uniqueValues';
import { demandVersion } from './etag';
import { itemEntity, itemEtag, itemSet } from './itemEntity';
import { readPage } from './itemPages';
import { defaultValues, demandRequired, readValues } from './itemValues';
import { itemTypeName } from './listEntity';
import { callerPrincipal } from './principals';
import { shows, type Exchange, type Resource } from './resource';

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

interface Found {
  readonly list: ListRow;
  readonly item: Item;
}

function itemResource(exchange: Exchange, findList: () => ListRow, id: number): Resource {
  const { access, database, now } = exchange;
  const find = (): Found => {
    const list = findList();
    const item = Number.isSafeInteger(id) ? itemById(database, list.id, id) : undefined;
    if (item === undefined) throw itemMissing();
    access.demand(right.viewListItems, { listId: list.id, itemId: id });
    return { list, item };
  };
  const findToDelete = (): Found => {
    const found = find();
    access.demand(right.deleteListItems, { listId: found.list.id, itemId: id });
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
    child({ name }) {
      if (name !== 'recycle') return undefined;
      const recycle = (): string =>
        recycleItem(database, findToDelete().item, callerPrincipal(exchange).id, now);
      return { POST: () => ({ kind: 'property', name: 'Recycle', type: 'Edm.Guid', value: recycle() }) };
    },
  });
}

function create(exchange: Exchange, list: ListRow): Answer {
  const { access, database, now } = exchange;
  access.demand(right.addListItems, { listId: list.id });
  const fields = fieldsOf(database, list.id);
  const content = { ...defaultValues(fields, now), ...read(exchange, list, exchange.body()) };
  demandRequired(fields, content);
  const item = addItem(database, list, content, callerPrincipal(exchange).id, now);
  demandUnique(exchange, list, item);
  return {
    kind: 'entity',
    entity: shape(itemEntity(exchange, list, fields, item), exchange.query),
    status: 201,
  };
}

function change(exchange: Exchange, { list, item }: Found): Answer {
  const { access, database, now } = exchange;
  access.demand(right.editListItems, { listId: list.id, itemId: item.id });
  const content = { ...item.content, ...read(exchange, list, exchange.body()) };
  demandVersion(exchange, itemEtag(item));
  demandRequired(fieldsOf(database, list.id), content);
  const changed = changeItem(database, list, item, content, callerPrincipal(exchange).id, now);
  demandUnique(exchange, list, changed);
  return { kind: 'empty', status: 204, etag: itemEtag(changed) };
}

function read({ database, site }: Exchange, list: ListRow, body: Parameters<typeof readValues>[0]): Content {
  const knowsUser = (id: number): boolean => principalById(database, site, id) !== undefined;
  return readValues(body, fieldsOf(database, list.id), itemTypeName(list), knowsUser);
}

/** The transaction around the request takes the write back when this throws. */
function demandUnique({ database }: Exchange, list: ListRow, item: Item): void {
  const duplicates = claimUniqueValues(database, fieldsOf(database, list.id), item.id, item.content);
  if (duplicates.length > 0) throw duplicateValues(duplicates);
}
