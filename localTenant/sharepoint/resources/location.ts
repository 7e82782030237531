/** What stands at a server-relative path: a folder or file of a list, a list's own folder, or one of the web's that hold lists. */
import { outsideWeb } from '../protocol/errors';
import type { Database } from '../storage/database';
import { listByPath, listsOf, type ListRow } from '../storage/lists';
import { isFolder, itemAt, itemByUniqueId, pathOf, type NamedItem } from '../storage/places';
import type { Site } from '../storage/sites';

export interface FileLocation {
  readonly kind: 'file';
  readonly list: ListRow;
  readonly item: NamedItem;
}

interface ItemFolder {
  readonly kind: 'folder';
  readonly list: ListRow;
  readonly item: NamedItem;
}

/** A list's own folder, which is no item. */
export interface RootFolder {
  readonly kind: 'root';
  readonly list: ListRow;
}

/** The web's own folder, and the one named Lists below it. They hold lists only. */
type WebFolder = { readonly kind: 'web' } | { readonly kind: 'lists' };

export type FolderLocation = ItemFolder | RootFolder | WebFolder;
export type DocumentLocation = FileLocation | ItemFolder;
export type Location = FolderLocation | FileLocation;

export interface Whereabouts {
  readonly database: Database;
  readonly site: Site;
}

/**
 * @param given server-relative, relative to the web, or a full address
 * @returns relative to the web, without slashes at the ends; empty for the web itself
 * @throws 400 when it leads out of the web
 */
export function pathInWeb({ path: web }: Pick<Site, 'path'>, given: string): string {
  const path = given.replace(/^https?:\/\/[^/]+(?=\/|$)/i, '');
  const segments = path.split('/').filter((segment) => segment !== '');
  if (segments.some((segment) => segment === '.' || segment === '..')) throw outsideWeb();
  const joined = segments.join('/');
  const own = web.slice(1);
  const inside = own === '' || `${joined}/`.toLowerCase().startsWith(`${own}/`.toLowerCase());
  if (inside) return joined.slice(own.length).replace(/^\//, '');
  if (path.startsWith('/') || path !== given) throw outsideWeb();
  return joined;
}

/** @param path relative to the web */
export function locationAt({ database, site }: Whereabouts, path: string): Location | undefined {
  if (path === '') return { kind: 'web' };
  if (path.toLowerCase() === 'lists') return { kind: 'lists' };
  const segments = path.split('/');
  for (let count = 1; count <= Math.min(segments.length, 3); count += 1) {
    const list = listByPath(database, site, `${site.path}/${segments.slice(0, count).join('/')}`);
    if (list !== undefined) return inList(database, list, segments.slice(count).join('/'));
  }
  return undefined;
}

/** @param name of a file or folder, or a path to one */
export function locationWithin(
  place: Whereabouts,
  folder: FolderLocation | undefined,
  name: string,
): Location | undefined {
  if (folder === undefined) return undefined;
  return locationAt(place, pathInWeb(place.site, `${serverPath(place.site, folder)}/${name}`));
}

/** The file or folder with the id, wherever in the web it is. */
export function locationById(
  { database, site }: Whereabouts,
  uniqueId: string,
): DocumentLocation | undefined {
  for (const list of listsOf(database, site)) {
    const item = itemByUniqueId(database, list.id, uniqueId);
    if (item !== undefined) return document(list, item);
  }
  return undefined;
}

export function document(list: ListRow, item: NamedItem): DocumentLocation {
  return { kind: isFolder(item) ? 'folder' : 'file', list, item };
}

export function isFile(location: Location | undefined): location is FileLocation {
  return location?.kind === 'file';
}

export function isFolderLocation(location: Location | undefined): location is FolderLocation {
  return location !== undefined && location.kind !== 'file';
}

/** Server-relative. */
export function serverPath({ path: web }: Pick<Site, 'path'>, location: Location): string {
  switch (location.kind) {
    case 'web':
      return web === '' ? '/' : web;
    case 'lists':
      return `${web}/Lists`;
    case 'root':
      return location.list.path;
    default:
      return `${location.list.path}/${pathOf(location.item)}`;
  }
}

/** The folder one step up; undefined for the web's own. */
export function parentOf(place: Whereabouts, location: Location): FolderLocation | undefined {
  if (location.kind === 'web') return undefined;
  const path = pathInWeb(place.site, serverPath(place.site, location));
  const above = locationAt(place, path.slice(0, Math.max(0, path.lastIndexOf('/'))));
  return isFolderLocation(above) ? above : undefined;
}

/** Where in its list a folder is: empty for the list's own. */
export function folderPath(location: RootFolder | ItemFolder): string {
  return location.kind === 'root' ? '' : pathOf(location.item);
}

function inList(database: Database, list: ListRow, path: string): Location | undefined {
  if (path === '') return { kind: 'root', list };
  const item = itemAt(database, list.id, path);
  return item && document(list, item);
}
