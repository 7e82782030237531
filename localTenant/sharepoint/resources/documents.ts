/**
 * The routes of files and folders, and of the items they are: `getFileByServerRelativePath(…)`, `folder/files`, `items(3)/file`.
 * Each leads to the others, which is why they stand together; what they do is in the verbs beside.
 */
import type { Answer, Entity } from '../protocol/entity';
import { fileMissing, invalidArgument } from '../protocol/errors';
import { fileNotThere, notAddedAsItem } from '../protocol/fileErrors';
import { isObject, type JsonObject } from '../protocol/http';
import type { Argument, Segment } from '../protocol/path';
import { shape } from '../protocol/select';
import { fieldsOf } from '../storage/fields';
import { itemById } from '../storage/items';
import { documentLibrary, listsOf, type ListRow } from '../storage/lists';
import { isNamed } from '../storage/places';
import { discard } from './discard';
import { deleteResource, recycleResource } from './discardRoutes';
import { fileEntity, folderEntity } from './documentEntities';
import { demandView } from './documentRights';
import { demandVersion } from './etag';
import { fileActions } from './fileActions';
import { fileAnswer, filesResource } from './fileCollection';
import { fileEtag } from './fileEntity';
import { foldersResource } from './folderCollection';
import { folderId, folderSet } from './folderEntity';
import { itemEtag } from './itemEntity';
import { itemsResource } from './items';
import { inLocalTime } from './localTimes';
import {
  document,
  isFile,
  isFolderLocation,
  locationAt,
  locationById,
  parentOf,
  pathInWeb,
  type DocumentLocation,
  type FileLocation,
  type FolderLocation,
  type Location,
} from './location';
import { addFolder, targetOf } from './newDocuments';
import { relocationResource, rename } from './relocations';
import { navigation } from './navigation';
import { shows, type Exchange, type Resource } from './resource';

/** `getFileByServerRelativePath`, `getFolderById` and their like, below `web`. */
export function documentByAddress(exchange: Exchange, segment: Segment): Resource | undefined {
  const given = String(segment.arguments?.[0]?.value ?? '');
  const at = (): Location | undefined => locationAt(exchange, pathInWeb(exchange.site, given));
  const byId = (): DocumentLocation | undefined => locationById(exchange, given);
  switch (segment.name) {
    case 'getfilebyserverrelativepath':
    case 'getfilebyserverrelativeurl':
    case 'getfilebyurl':
      return fileResource(exchange, at, given);
    case 'getfilebyid':
      return fileResource(exchange, byId, given);
    case 'getfolderbyserverrelativepath':
    case 'getfolderbyserverrelativeurl':
      return folderResource(exchange, at);
    case 'getfolderbyid':
      return folderResource(exchange, () => byId() ?? rootFolderById(exchange, given));
    case 'rootfolder':
      return folderResource(exchange, () => ({ kind: 'web' }));
    case 'folders':
      return foldersResource(exchange, () => ({ kind: 'web' }), folderWithin(exchange));
    default:
      return undefined;
  }
}

function rootFolderById(exchange: Exchange, id: string): Location | undefined {
  const lists = listsOf(exchange.database, exchange.site).map((list) => ({ kind: 'root', list }) as const);
  const all: FolderLocation[] = [{ kind: 'web' }, { kind: 'lists' }, ...lists];
  return all.find((folder) => folderId(exchange, folder) === id.toLowerCase());
}

/** @param find an item that is no folder gives none */
export function folderResource(exchange: Exchange, find: () => Location | undefined): Resource {
  const found = (): FolderLocation | undefined => {
    const location = find();
    if (!isFolderLocation(location)) return undefined;
    demandView(exchange, location);
    return location;
  };
  const present = (): FolderLocation => {
    const folder = found();
    if (folder === undefined) throw fileMissing();
    return folder;
  };
  const entity = (): Entity => {
    const folder = found();
    return folder === undefined ? absent : folderEntity(exchange, folder);
  };
  return shows(exchange, entity, {
    GET(): Answer {
      // Whether a folder exists may be asked of one that does not; all else about it may not.
      const asked = exchange.query.select;
      const shown =
        asked.length === 1 && asked[0] === 'Exists' ? entity() : folderEntity(exchange, present());
      return { kind: 'entity', entity: shape(shown, exchange.query), status: 200 };
    },
    DELETE(): Answer {
      discard(exchange, removable(present()));
      return { kind: 'empty', status: 200 };
    },
    child: (segment) => belowFolder(exchange, segment, found, present),
  });
}

const absent: Entity = {
  ...{
    type: 'SP.Folder',
    set: folderSet,
    path: 'Web/GetFolderByServerRelativePath',
    properties: { Exists: false },
  },
};

function folderWithin(exchange: Exchange) {
  return (find: () => Location | undefined): Resource => folderResource(exchange, find);
}

function belowFolder(
  exchange: Exchange,
  segment: Segment,
  found: () => FolderLocation | undefined,
  present: () => FolderLocation,
): Resource | undefined {
  switch (segment.name) {
    case 'files':
      return filesResource(exchange, found, (find, asked) => fileResource(exchange, find, asked));
    case 'folders':
      return foldersResource(exchange, found, folderWithin(exchange));
    case 'listitemallfields':
      return itemBehind(exchange, present());
    case 'parentfolder':
      return folderResource(exchange, () => parentOf(exchange, present()));
    case 'recycle':
      return recycleResource(exchange, () => removable(present()));
    case 'deletewithparameters':
      return deleteResource(exchange, () => removable(present()));
    case 'addsubfolderusingpath':
      return {
        POST(): Answer {
          const { leafPath = null } = exchange.body();
          const name = isObject(leafPath) ? leafPath['DecodedUrl'] : undefined;
          addFolder(exchange, targetOf(exchange, present(), typeof name === 'string' ? name : ''));
          return { kind: 'property', name: 'AddSubFolderUsingPath', type: 'Edm.Null', value: null };
        },
      };
    default:
      return relocationResource(exchange, segment, () => removable(present()));
  }
}

/** A list's own folder goes with its list only. */
function removable(folder: FolderLocation): DocumentLocation {
  if (folder.kind !== 'folder')
    throw invalidArgument('The folder of a list cannot be moved, copied or deleted.');
  return folder;
}

/** @param asked how the client named it, for the refusal */
function fileResource(exchange: Exchange, find: () => Location | undefined, asked: string): Resource {
  const present = (): FileLocation => {
    const location = find();
    if (!isFile(location)) throw fileNotThere(asked);
    demandView(exchange, location);
    return location;
  };
  const entity = (): Entity => fileEntity(exchange, present());
  return shows(exchange, entity, {
    DELETE(): Answer {
      const file = present();
      demandVersion(exchange, fileEtag(file.item));
      discard(exchange, file);
      return { kind: 'empty', status: 200 };
    },
    child(segment) {
      switch (segment.name) {
        case 'listitemallfields':
          return itemBehind(exchange, present());
        case 'recycle':
          return recycleResource(exchange, present);
        case 'deletewithparameters':
          return deleteResource(exchange, present);
        default:
          return (
            fileActions(exchange, segment, present, (file) => fileAnswer(exchange, file)) ??
            relocationResource(exchange, segment, present) ??
            navigation(exchange, entity, segment)
          );
      }
    },
  });
}

/** A list's own folder has no item. */
function itemBehind(exchange: Exchange, location: Location): Resource {
  if (!('item' in location)) return nothing('ListItemAllFields');
  const { list, item } = location;
  const { entity = unknown, ...resource } = itemResource(exchange, () => list, {
    kind: 'number',
    value: item.id,
  });
  return {
    ...resource,
    ...shows(exchange, () => inLocalTime(entity(), fieldsOf(exchange.database, list.id))),
  };
}

/** `list/items`, where an item may be a file or folder. */
export function listItemsResource(exchange: Exchange, findList: () => ListRow): Resource {
  const inner = itemsResource(exchange, findList);
  const one = (argument: Argument) => itemResource(exchange, findList, argument);
  return {
    ...inner,
    POST(): Answer {
      if (findList().template === documentLibrary) throw notAddedAsItem();
      return (inner.POST ?? unknown)();
    },
    key: one,
    child(segment) {
      const [argument] = segment.arguments ?? [];
      return segment.name === 'getbyid' && argument !== undefined ? one(argument) : inner.child?.(segment);
    },
  };
}

function itemResource(exchange: Exchange, findList: () => ListRow, id: Argument): Resource {
  const find = (): DocumentLocation | undefined => {
    const list = findList();
    const item = typeof id.value === 'number' ? itemById(exchange.database, list.id, id.value) : undefined;
    return item !== undefined && isNamed(item) ? document(list, item) : undefined;
  };
  const values = { ...exchange, body: () => withoutName(exchange.body(), find()) };
  const inner = itemsResource(values, findList).key?.(id) ?? {};
  const seen = (): DocumentLocation | undefined => {
    inner.entity?.();
    return find();
  };
  return {
    ...inner,
    MERGE(): Answer {
      const answer = (inner.MERGE ?? unknown)();
      const location = find();
      if (location !== undefined) rename(exchange, location, exchange.body()['FileLeafRef']);
      return answer;
    },
    DELETE(): Answer {
      const location = seen();
      if (location === undefined) return (inner.DELETE ?? unknown)();
      demandVersion(exchange, itemEtag(location.item));
      discard(exchange, location);
      return { kind: 'empty', status: 200 };
    },
    child(segment) {
      if (!/^(file|folder|recycle)$/.test(segment.name)) return inner.child?.(segment);
      const location = seen();
      switch (segment.name) {
        case 'file':
          return isFile(location) ? fileResource(exchange, () => location, '') : nothing('File');
        case 'folder':
          return isFolderLocation(location) ? folderResource(exchange, () => location) : nothing('Folder');
        default:
          return location === undefined ? inner.child?.(segment) : recycleResource(exchange, () => location);
      }
    },
  };
}

/** The name is no column that is written like others. */
function withoutName(body: JsonObject, location: DocumentLocation | undefined): JsonObject {
  const kept = Object.entries(body).filter(([name]) => location === undefined || name !== 'FileLeafRef');
  return Object.fromEntries(kept);
}

function nothing(name: string): Resource {
  return { GET: () => ({ kind: 'property', name, type: 'Edm.Null', value: null }) };
}

function unknown(): never {
  throw fileMissing();
}
