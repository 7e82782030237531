/** What an item shows of where it stands: its folder, list and web, and the file or folder it is. */
import type { Entity } from '../protocol/entity';
import type { Json } from '../protocol/http';
import type { Item } from '../storage/items';
import type { ListRow } from '../storage/lists';
import { isNamed, leafOf } from '../storage/places';
import { plainFileEntity } from './fileEntity';
import { plainFolderEntity } from './folderEntity';
import { plainListEntity } from './listEntity';
import { document } from './location';
import type { Exchange } from './resource';
import { webEntity } from './webEntity';

interface PlaceProperties {
  readonly onRequest: Readonly<Record<string, () => Json>>;
  readonly expandable: Readonly<Record<string, () => Entity | null>>;
}

export function placeProperties(exchange: Exchange, list: ListRow, item: Item): PlaceProperties {
  const location = isNamed(item) ? document(list, item) : undefined;
  const folder = item.folder === '' ? list.path : `${list.path}/${item.folder}`;
  const leaf = leafOf(item);
  return {
    onRequest: {
      FileDirRef: () => folder,
      FileLeafRef: () => leaf,
      FileRef: () => `${folder}/${leaf}`,
      FSObjType: () => item.object_type,
      UniqueId: () => item.unique_id,
    },
    expandable: {
      File: () => (location?.kind === 'file' ? plainFileEntity(exchange, location) : null),
      ParentList: () => parentList(exchange, list),
      Folder: () => (location?.kind === 'folder' ? plainFolderEntity(exchange, location) : null),
    },
  };
}

/** As much as a client asks for that wants to know where an item is. */
function parentList(exchange: Exchange, list: ListRow): Entity {
  const plain = plainListEntity(exchange, list);
  return { ...plain, expandable: { ...plain.expandable, ParentWeb: () => webEntity(exchange) } };
}
