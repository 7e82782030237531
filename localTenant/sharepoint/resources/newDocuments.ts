/** Making files and folders, and giving a file new content. */
import { outsideWeb } from '../protocol/errors';
import { fileNameTaken, folderNameTaken, folderNotThere, nameNotPermitted } from '../protocol/fileErrors';
import { checkOutOf } from '../storage/checkOuts';
import { forgetContentsBefore, writeContent } from '../storage/fileContents';
import { fieldsOf } from '../storage/fields';
import { changeItem } from '../storage/items';
import { earlierVersions } from '../storage/itemVersions';
import type { ListRow } from '../storage/lists';
import { addAt, itemAt, objectType, pathOf, placeOf, type NamedItem, type Place } from '../storage/places';
import { principalById } from '../storage/principals';
import { demandAdd, demandEdit } from './documentRights';
import { demandLength, demandName, freeName } from './fileNames';
import { defaultValues } from './itemValues';
import {
  document,
  folderPath,
  isFolderLocation,
  locationAt,
  pathInWeb,
  serverPath,
  type DocumentLocation,
  type FileLocation,
  type FolderLocation,
} from './location';
import { callerPrincipal } from './principals';
import type { Exchange } from './resource';

/** What to do when the name is taken. */
export type Conflict = 'fail' | 'replace' | 'keepBoth';

/** A free or taken place in a list. */
export interface Target {
  readonly parent: FolderLocation;
  readonly list: ListRow;
  readonly place: Place;
  readonly taken: DocumentLocation | undefined;
}

/**
 * @param given relative to the folder, or server-relative
 * @throws 400 for a name that is not allowed, 403, 404 when the folder it would be in is not there
 */
export function targetOf(exchange: Exchange, base: FolderLocation | undefined, given: string): Target {
  const { database, site } = exchange;
  if (base === undefined) throw folderNotThere();
  if (given === '') throw nameNotPermitted();
  const path = pathInWeb(site, relative(given) ? `${serverPath(site, base)}/${given}` : given);
  const { folder, leaf } = placeOf(path);
  demandName(leaf);
  const parent = locationAt(exchange, folder);
  if (!isFolderLocation(parent)) throw folderNotThere();
  demandAdd(exchange, parent);
  if (parent.kind === 'web' || parent.kind === 'lists') throw outsideWeb();
  demandLength(`${site.path}/${path}`);
  const place = { folder: folderPath(parent), leaf };
  const found = itemAt(database, parent.list.id, pathOf(place));
  return { parent, list: parent.list, place, taken: found && document(parent.list, found) };
}

/** A name may hold what looks like the start of another site's address; only a leading slash or a scheme leads away. */
function relative(given: string): boolean {
  return !given.startsWith('/') && !/^https?:\/\//i.test(given);
}

export function addFile(exchange: Exchange, target: Target, bytes: Buffer, conflict: Conflict): FileLocation {
  const { database } = exchange;
  const { list, taken } = target;
  if (taken?.kind === 'file' && conflict === 'replace') return writeFile(exchange, taken, bytes);
  const place = freePlace(exchange, target, conflict);
  const item = addNamed(exchange, list, place, objectType.item);
  writeContent(database, item, item.version, bytes);
  return { kind: 'file', list, item };
}

/** New content is a new version, with the columns as they were. */
export function writeFile(exchange: Exchange, file: FileLocation, bytes: Buffer): FileLocation {
  const { database, now } = exchange;
  demandEdit(exchange, file);
  const { item, list } = file;
  const changed = changeItem(database, list, item, item.content, callerPrincipal(exchange).id, now);
  writeContent(database, changed, changed.version, bytes);
  const oldest = earlierVersions(database, item).at(-1)?.hidden_version ?? changed.version;
  forgetContentsBefore(database, item, Math.min(oldest, checkOutOf(database, item)?.version ?? oldest));
  return { ...file, item: { ...changed, leaf: item.leaf } };
}

export function addFolder(exchange: Exchange, target: Target): DocumentLocation {
  const { list, place, taken } = target;
  if (taken !== undefined) throw folderNameTaken(place.leaf);
  return { kind: 'folder', list, item: addNamed(exchange, list, place, objectType.folder) };
}

/** @throws 400 when it is taken and has to be free */
export function freePlace(exchange: Exchange, { list, place, taken }: Target, conflict: Conflict): Place {
  if (taken === undefined) return place;
  const { database, site } = exchange;
  if (conflict === 'keepBoth') {
    const leaf = freeName(
      place.leaf,
      (name) => itemAt(database, list.id, pathOf({ ...place, leaf: name })) !== undefined,
    );
    return { ...place, leaf };
  }
  if (taken.kind === 'folder') throw folderNameTaken(place.leaf);
  const login = principalById(database, site, taken.item.editor)?.login ?? '';
  const path = serverPath(site, taken).slice(site.path.length + 1);
  throw fileNameTaken(path, login, taken.item.modified);
}

/** A file may lack what a column requires; only forms ask for it. */
function addNamed(exchange: Exchange, list: ListRow, place: Place, type: 0 | 1): NamedItem {
  const { database, now } = exchange;
  const content = type === objectType.folder ? {} : defaultValues(fieldsOf(database, list.id), now);
  return addAt(database, list, { place, type, content, userId: callerPrincipal(exchange).id }, now);
}
