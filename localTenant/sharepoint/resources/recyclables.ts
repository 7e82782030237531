/** How each kind of thing comes back from the recycle bin, and what it takes to destroy it for good. */
import { right } from '../permissions/rights';
import { listIdMissing, nameInUse, titleTaken } from '../protocol/errors';
import { isObject, type Json } from '../protocol/http';
import { removeAttachment, showAttachment } from '../storage/attachments';
import { fieldsOf } from '../storage/fields';
import { changeItem, forgetItem, itemById, restoreItem, type Item } from '../storage/items';
import { logListChange } from '../storage/changes';
import { listById, removeList, showRecycledList, type ListRow } from '../storage/lists';
import type { Recycled, RecycledKind } from '../storage/recycleBin';
import { bringBack, destroyForGood } from './discard';
import { demandUnique } from './itemWrites';
import { callerPrincipal } from './principals';
import type { Exchange } from './resource';

interface Recyclable {
  /** @throws when its place is taken, or what it was in is gone */
  restore(exchange: Exchange, entry: Recycled): void;
  destroy(exchange: Exchange, entry: Recycled): void;
}

const items: Recyclable = {
  restore(exchange, entry) {
    const list = listToFill(exchange, entry);
    const item = entry.content as unknown as Item;
    restoreItem(exchange.database, item, exchange.now);
    demandUnique(exchange, fieldsOf(exchange.database, list.id), item);
  },
  destroy: ({ database }, { content }) => forgetItem(database, content as unknown as Item),
};

const attachments: Recyclable = {
  restore(exchange, entry) {
    const { database, now } = exchange;
    const list = listToFill(exchange, entry);
    const place = showAttachment(database, attachmentId(entry));
    const item = place && itemById(database, list.id, place.id);
    if (item === undefined) throw nameInUse();
    changeItem(database, list, item, item.content, callerPrincipal(exchange).id, now);
  },
  destroy: ({ database }, entry) => removeAttachment(database, { id: attachmentId(entry) }),
};

const lists: Recyclable = {
  restore({ access, database, now }, { content }) {
    access.demand(right.manageLists);
    const id = text(content);
    if (!showRecycledList(database, id)) throw titleTaken();
    logListChange(database, id, 'restore', now);
  },
  destroy: ({ database }, { content }) => removeList(database, text(content)),
};

const documents: Recyclable = {
  restore(exchange, entry) {
    const list = listToFill(exchange, entry);
    const restored = bringBack(exchange, entry.content);
    if (restored === undefined) throw nameInUse();
    for (const item of restored) demandUnique(exchange, fieldsOf(exchange.database, list.id), item);
  },
  destroy: (exchange, { content }) => destroyForGood(exchange, content),
};

export const recyclables: Readonly<Record<RecycledKind, Recyclable>> = {
  ...{ item: items, attachment: attachments, list: lists, file: documents, folder: documents },
};

/** @throws 404 while the list itself is in the recycle bin */
function listToFill({ access, database, site }: Exchange, { list_id: listId }: Recycled): ListRow {
  const list = listId === null ? undefined : listById(database, site, listId);
  if (list === undefined) throw listIdMissing();
  access.demand(right.addListItems, { listId: list.id });
  return list;
}

function attachmentId({ content }: Recycled): string {
  return text(isObject(content) ? (content['id'] ?? null) : null);
}

function text(content: Json): string {
  return typeof content === 'string' ? content : '';
}
