/** How a file looks to a client, without its content. */
import type { Entity } from '../protocol/entity';
import { checkOutOf } from '../storage/checkOuts';
import { contentSize, contentVersion } from '../storage/fileContents';
import type { Item } from '../storage/items';
import { principalById } from '../storage/principals';
import { encodedPath } from './folderEntity';
import { serverPath, type FileLocation } from './location';
import { userEntity } from './principalEntities';
import type { Exchange } from './resource';

export const fileSet = 'SP.ApiData.Files12';
const perMajor = 512;

export function fileEtag({ unique_id: id, version }: Pick<Item, 'unique_id' | 'version'>): string {
  return `"{${id.toUpperCase()}},${version}"`;
}

export function plainFileEntity(exchange: Exchange, file: FileLocation): Entity {
  const { database, site, siteUrl } = exchange;
  const { item, list } = file;
  const path = serverPath(site, file);
  const address = 'Web/GetFileByServerRelativePath';
  const major = Number.parseInt(item.label, 10);
  const id = item.unique_id.toUpperCase();
  const user = (principal: number) => () => {
    const found = principalById(database, site, principal);
    return found === undefined ? null : userEntity(found);
  };
  const holder = checkOutOf(database, item);
  return {
    type: 'SP.File',
    set: fileSet,
    path: `${address}(decodedurl='${encodedPath(path)}')`,
    id: `${siteUrl}/_api/${address}(decodedurl='${path}')`,
    properties: {
      ...{ CheckInComment: '', CheckOutType: holder === undefined ? 2 : 0 },
      ...{ ContentTag: `{${id}},${item.version},${contentVersion(database, item)}`, CustomizedPageStatus: 0 },
      ...{ ETag: fileEtag(item), Exists: true, ExistsAllowThrowForPolicyFailures: true, IrmEnabled: false },
      ...{ Length: String(contentSize(database, item)), Level: holder === undefined ? 1 : 255 },
      ...{ ...linking(exchange, file, path), MajorVersion: major, MinorVersion: 0, Name: item.leaf },
      ...{ ServerRelativeUrl: path, TimeCreated: item.created, TimeLastModified: item.modified },
      ...{ Title: item.content['Title'] ?? '', UIVersion: major * perMajor, UIVersionLabel: item.label },
      UniqueId: item.unique_id,
    },
    onRequest: {
      ServerRelativePath: () => ({ DecodedUrl: path }),
      ListId: () => list.id,
      SiteId: () => site.guid,
      WebId: () => site.guid,
    },
    expandable: {
      ...{ Author: user(item.author), ModifiedBy: user(item.editor), LockedByUser: () => null },
      CheckedOutByUser: holder === undefined ? () => null : user(holder.user_id),
    },
  };
}

/** Absolute. */
export function fileUrl({ site, siteUrl }: Pick<Exchange, 'site' | 'siteUrl'>, file: FileLocation): string {
  return siteUrl.slice(0, siteUrl.length - site.path.length) + serverPath(site, file);
}

const office = /\.(docx?|xlsx?|pptx?|docm|xlsm|pptm)$/i;

/** Only what Office opens is linked to. */
function linking(exchange: Exchange, file: FileLocation, path: string) {
  if (!office.test(file.item.leaf)) return { LinkingUri: null, LinkingUrl: '' };
  const mark = `?d=w${file.item.unique_id.replaceAll('-', '')}`;
  const url = fileUrl(exchange, file);
  const origin = url.slice(0, url.length - path.length);
  return { LinkingUri: `${origin}${encodedPath(path)}${mark}`, LinkingUrl: `${url}${mark}` };
}
