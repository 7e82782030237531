/** Deleting files and folders, and throwing them into the recycle bin, with everything in them. */
import type { Json } from '../protocol/http';
import { contentSize, forgetContent } from '../storage/fileContents';
import { forgetItem, removeItem, restoreItem, takeAway, type Item } from '../storage/items';
import { endCheckOut } from '../storage/checkOuts';
import { isFolder, isNamed, itemAt, itemsBelow, pathOf } from '../storage/places';
import { recycle as putInBin } from '../storage/recycleBin';
import { demandDelete } from './documentRights';
import { document, type DocumentLocation } from './location';
import { callerPrincipal } from './principals';
import type { Exchange } from './resource';

/** @throws 403 when the caller may not delete it, or something in it */
export function discard(exchange: Exchange, location: DocumentLocation): void {
  demandDeleteAll(exchange, location);
  discardForGood(exchange, location);
}

export function discardForGood(exchange: Exchange, location: DocumentLocation): void {
  for (const item of everything(exchange, location).reverse()) {
    removeItem(exchange.database, item, exchange.now);
    endCheckOut(exchange.database, item);
    forgetContent(exchange.database, item);
  }
}

/**
 * What is in a folder goes with it, as one.
 * @returns id in the recycle bin
 * @throws 403
 */
export function throwAway(exchange: Exchange, location: DocumentLocation): string {
  const { database, now } = exchange;
  demandDeleteAll(exchange, location);
  const { item, list } = location;
  const items = everything(exchange, location);
  for (const one of items) {
    takeAway(database, one, now);
    endCheckOut(database, one);
  }
  const size = items.reduce((sum, one) => sum + contentSize(database, one) + JSON.stringify(one).length, 0);
  return putInBin(
    database,
    { web_id: list.site_id },
    {
      ...{
        kind: location.kind,
        list_id: list.id,
        title: item.leaf,
        leaf_name: item.leaf,
        author: item.author,
      },
      ...{ dir_name: `${list.path}/${item.folder}`.replace(/^\/|\/$/g, ''), size },
      ...{
        deleted: now,
        deleted_by: callerPrincipal(exchange).id,
        content: items.map((one) => ({ ...one })),
      },
    },
  );
}

/**
 * Back where they were, with their numbers, versions and permissions. The folder they were in is made again by nobody.
 * @param content of the recycle bin's entry
 * @returns false when the place is taken by now, or the folder around it is gone
 */
export function bringBack(
  { database, now }: Pick<Exchange, 'database' | 'now'>,
  content: Json,
): Item[] | undefined {
  const items = content as unknown as Item[];
  const [outermost] = items;
  if (outermost === undefined || !isNamed(outermost)) return undefined;
  const { folder, list_id: listId } = outermost;
  const around = folder === '' || itemAt(database, listId, folder) !== undefined;
  if (!around || itemAt(database, listId, pathOf(outermost)) !== undefined) return undefined;
  for (const item of items) restoreItem(database, item, now);
  return items;
}

/** @param content of the recycle bin's entry */
export function destroyForGood({ database }: Pick<Exchange, 'database'>, content: Json): void {
  for (const item of content as unknown as Item[]) {
    forgetItem(database, item);
    forgetContent(database, item);
  }
}

function demandDeleteAll(exchange: Exchange, location: DocumentLocation): void {
  for (const item of everything(exchange, location).filter(isNamed))
    demandDelete(exchange, document(location.list, item));
}

/** Outermost first. */
function everything({ database }: Exchange, { item, list }: DocumentLocation): Item[] {
  return [item, ...(isFolder(item) ? itemsBelow(database, list.id, pathOf(item)) : [])];
}
