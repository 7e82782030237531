/** Files and folders with the objects behind them: their items, what is in a folder, and the folder around it. */
import type { Entity } from '../protocol/entity';
import { fieldsOf } from '../storage/fields';
import { namedIn, objectType } from '../storage/places';
import { mayView } from './documentRights';
import { plainFileEntity } from './fileEntity';
import { fileVersionEntities } from './fileVersions';
import { listsIn, plainFolderEntity } from './folderEntity';
import { itemEntity } from './itemEntity';
import { inLocalTime } from './localTimes';
import {
  document,
  folderPath,
  isFile,
  parentOf,
  type DocumentLocation,
  type FileLocation,
  type FolderLocation,
} from './location';
import type { Exchange } from './resource';

export function fileEntity(exchange: Exchange, file: FileLocation): Entity {
  const plain = plainFileEntity(exchange, file);
  return {
    ...plain,
    expandable: {
      ...plain.expandable,
      ListItemAllFields: () => itemBehind(exchange, file),
      Versions: () => fileVersionEntities(exchange, file),
    },
  };
}

export function folderEntity(exchange: Exchange, folder: FolderLocation): Entity {
  const parent = parentOf(exchange, folder);
  return {
    ...plainFolderEntity(exchange, folder),
    expandable: {
      Files: () => filesIn(exchange, folder).map((file) => fileEntity(exchange, file)),
      Folders: () => foldersIn(exchange, folder).map((inner) => folderEntity(exchange, inner)),
      ListItemAllFields: () => (folder.kind === 'folder' ? itemBehind(exchange, folder) : null),
      ParentFolder: () => (parent === undefined ? null : folderEntity(exchange, parent)),
    },
  };
}

/** Those the caller may see, by name. */
export function filesIn(exchange: Exchange, folder: FolderLocation): FileLocation[] {
  return documentsIn(exchange, folder, objectType.item).filter(isFile);
}

/** Those the caller may see, by name. */
export function foldersIn(exchange: Exchange, folder: FolderLocation): FolderLocation[] {
  if (folder.kind !== 'web' && folder.kind !== 'lists')
    return documentsIn(exchange, folder, objectType.folder).filter((one) => one.kind === 'folder');
  const lists = listsIn(exchange, folder.kind).map((list): FolderLocation => ({ kind: 'root', list }));
  const all: FolderLocation[] = folder.kind === 'web' ? [{ kind: 'lists' }, ...lists] : lists;
  return all.filter((one) => mayView(exchange, one));
}

function documentsIn(exchange: Exchange, folder: FolderLocation, type: 0 | 1): DocumentLocation[] {
  if (folder.kind === 'web' || folder.kind === 'lists') return [];
  const { list } = folder;
  const items = namedIn(exchange.database, list.id, folderPath(folder), type);
  return items.map((item) => document(list, item)).filter((one) => mayView(exchange, one));
}

function itemBehind(exchange: Exchange, { item, list }: DocumentLocation): Entity {
  const fields = fieldsOf(exchange.database, list.id);
  return inLocalTime(itemEntity(exchange, list, fields, item), fields);
}
