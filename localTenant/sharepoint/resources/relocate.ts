/** Moving and copying files and folders within a web, with everything in them. */
import { intoItself } from '../protocol/fileErrors';
import { logItemChange } from '../storage/changes';
import { adoptContent, readContent, writeContent } from '../storage/fileContents';
import { fieldsOf } from '../storage/fields';
import { removeItem, type Content, type Item } from '../storage/items';
import { handVersionsOver } from '../storage/itemVersions';
import type { ListRow } from '../storage/lists';
import {
  addAt,
  isFolder,
  isNamed,
  itemsBelow,
  moveTo,
  pathOf,
  type NamedItem,
  type Place,
} from '../storage/places';
import { discardForGood } from './discard';
import { demandDelete, demandEdit, demandView } from './documentRights';
import type { DocumentLocation } from './location';
import { freePlace, type Conflict, type Target } from './newDocuments';
import { callerPrincipal } from './principals';
import type { Exchange } from './resource';

/**
 * Onto itself it changes no more than the case of the name.
 * @throws 400 when the name is taken, or a folder would end up in itself; 403
 */
export function move(exchange: Exchange, source: DocumentLocation, target: Target, conflict: Conflict): void {
  demandView(exchange, source);
  if (source.list.id === target.list.id) demandEdit(exchange, source);
  else demandDelete(exchange, source);
  demandApart(source, target);
  const onItself = target.taken?.item.unique_id === source.item.unique_id;
  const place = onItself ? target.place : clearedPlace(exchange, source, target, conflict);
  if (source.list.id === target.list.id) {
    moveTo(exchange.database, source.item, place);
    logItemChange(exchange.database, source.item, 'update', exchange.now);
  } else moveAcross(exchange, source, target.list, place);
}

/** @param keepsAuthor and times, which a copy otherwise does not */
export function copy(
  exchange: Exchange,
  source: DocumentLocation,
  target: Target,
  conflict: Conflict,
  keepsAuthor: boolean,
): void {
  demandView(exchange, source);
  demandApart(source, target);
  const place = clearedPlace(exchange, source, target, conflict);
  for (const { item, to } of withEverythingIn(exchange, source, place)) {
    const made = copyOf(exchange, item, target.list, to);
    const content = readContent(exchange.database, item);
    if (content !== undefined) writeContent(exchange.database, made, made.version, content.bytes);
    if (keepsAuthor) keepAuthor(exchange, item, made);
  }
}

function demandApart(source: DocumentLocation, { list, place }: Target): void {
  if (source.kind !== 'folder' || source.list.id !== list.id) return;
  const [own, other] = [pathOf(source.item), place.folder].map((path) => `${path}/`.toLowerCase());
  if (other?.startsWith(own ?? '') === true) throw intoItself();
}

/** A file in the way is gone afterwards when it may be replaced; never a folder, and never the file itself. */
function clearedPlace(
  exchange: Exchange,
  source: DocumentLocation,
  target: Target,
  conflict: Conflict,
): Place {
  const { place, taken } = target;
  const replaceable =
    taken?.kind === 'file' && source.kind === 'file' && taken.item.unique_id !== source.item.unique_id;
  if (conflict !== 'replace' || !replaceable) return freePlace(exchange, target, conflict);
  demandDelete(exchange, taken);
  discardForGood(exchange, taken);
  return place;
}

interface Step {
  readonly item: NamedItem;
  readonly to: Place;
}

/** Outermost first. Items without a name, which only lists have, stay behind. */
function withEverythingIn({ database }: Exchange, { item, list }: DocumentLocation, place: Place): Step[] {
  const below = isFolder(item) ? itemsBelow(database, list.id, pathOf(item)).filter(isNamed) : [];
  const inner = below.map((one) => ({
    item: one,
    to: { leaf: one.leaf, folder: pathOf(place) + one.folder.slice(pathOf(item).length) },
  }));
  return [{ item, to: place }, ...inner];
}

/** In another list the item gets another number; the file, its versions, author and times stay the same. */
function moveAcross(exchange: Exchange, source: DocumentLocation, list: ListRow, place: Place): void {
  const { database, now } = exchange;
  for (const { item, to } of withEverythingIn(exchange, source, place)) {
    const made = copyOf(exchange, item, list, to);
    handVersionsOver(database, item, made);
    removeItem(database, item, now);
    keepAuthor(exchange, item, made);
    database.run(
      'UPDATE item SET unique_id = ?, version = ?, label = ? WHERE list_id = ? AND id = ?',
      ...[item.unique_id, item.version, item.label, list.id, made.id],
    );
    adoptContent(database, { list_id: list.id, unique_id: item.unique_id });
  }
}

function copyOf(exchange: Exchange, item: NamedItem, list: ListRow, place: Place): NamedItem {
  const { database, now } = exchange;
  const content = shared(exchange, item.content, list);
  const userId = callerPrincipal(exchange).id;
  return addAt(database, list, { place, type: item.object_type, content, userId }, now);
}

/** What the other list has columns for. */
function shared({ database }: Exchange, content: Content, list: ListRow): Content {
  const names = new Set(fieldsOf(database, list.id).map((field) => field.internal_name));
  return Object.fromEntries(Object.entries(content).filter(([name]) => names.has(name)));
}

function keepAuthor({ database }: Exchange, from: Item, to: Item): void {
  database.run(
    'UPDATE item SET author = ?, editor = ?, created = ?, modified = ? WHERE list_id = ? AND id = ?',
    ...[from.author, from.editor, from.created, from.modified, to.list_id, to.id],
  );
}
