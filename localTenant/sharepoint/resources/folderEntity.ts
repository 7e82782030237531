/** How a folder looks to a client, without what is in it. */
import { createHash } from 'node:crypto';
import type { Entity } from '../protocol/entity';
import { listsOf, type ListRow } from '../storage/lists';
import { countIn } from '../storage/places';
import type { Exchange } from './resource';
import { folderPath, serverPath, type FolderLocation } from './location';

export const folderSet = 'SP.ApiData.Folders1';

type Asking = Pick<Exchange, 'database' | 'site' | 'siteUrl'>;

export function plainFolderEntity(asking: Asking, folder: FolderLocation): Entity {
  const path = serverPath(asking.site, folder);
  const address = 'Web/GetFolderByServerRelativePath';
  return {
    type: 'SP.Folder',
    set: folderSet,
    path: `${address}(decodedurl='${encodedPath(path)}')`,
    id: `${asking.siteUrl}/_api/${address}(decodedurl='${path}')`,
    properties: {
      ...{ Exists: true, ExistsAllowThrowForPolicyFailures: true, IsWOPIEnabled: false },
      ...{
        ItemCount: itemCount(asking, folder),
        Name: nameOf(folder),
        ProgID: null,
        ServerRelativeUrl: path,
      },
      ...{ ...times(asking, folder), UniqueId: folderId(asking, folder) },
      WelcomePage: folder.kind === 'web' ? 'SitePages/Home.aspx' : '',
    },
    onRequest: { ServerRelativePath: () => ({ DecodedUrl: path }) },
  };
}

/** Stable, though a list's own folder is no item that could hold it. */
export function folderId({ site }: Pick<Asking, 'site'>, folder: FolderLocation): string {
  if (folder.kind === 'folder') return folder.item.unique_id;
  const owner = folder.kind === 'root' ? folder.list.id : `${site.guid}/${folder.kind}`;
  const hex = createHash('sha1').update(`folder of ${owner}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** Lists directly in one of the web's folders. */
export function listsIn(
  { database, site }: Pick<Asking, 'database' | 'site'>,
  kind: 'web' | 'lists',
): ListRow[] {
  const parent = kind === 'web' ? site.path : `${site.path}/Lists`;
  return listsOf(database, site).filter(({ path }) => path.slice(0, path.lastIndexOf('/')) === parent);
}

/** As it stands in an address. */
export function encodedPath(path: string): string {
  return encodeURIComponent(path).replaceAll('%2F', '/').replaceAll("'", '%27');
}

function nameOf(folder: FolderLocation): string {
  if (folder.kind === 'folder') return folder.item.leaf;
  if (folder.kind === 'root') return folder.list.path.slice(folder.list.path.lastIndexOf('/') + 1);
  return folder.kind === 'lists' ? 'Lists' : '';
}

function itemCount(asking: Asking, folder: FolderLocation): number {
  return folder.kind === 'web' || folder.kind === 'lists'
    ? listsIn(asking, folder.kind).length
    : countIn(asking.database, folder.list.id, folderPath(folder));
}

function times({ site }: Pick<Asking, 'site'>, folder: FolderLocation) {
  if (folder.kind === 'folder')
    return { TimeCreated: folder.item.created, TimeLastModified: folder.item.modified };
  if (folder.kind === 'root')
    return { TimeCreated: folder.list.created, TimeLastModified: folder.list.item_modified };
  return { TimeCreated: site.created, TimeLastModified: site.created };
}
