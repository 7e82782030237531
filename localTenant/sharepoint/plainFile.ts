/**
 * A file by its own address, outside the REST endpoint, as a link in a page leads to it: `/sites/x/Shared Documents/a.docx`, or
 * attached to an item, `/sites/x/Lists/Y/Attachments/3/a.docx`.
 */
import { accessOf, type Caller } from './permissions/access';
import { right } from './permissions/rights';
import type { SpRequest, SpResponse } from './protocol/http';
import { disposition, mediaType } from './protocol/mediaType';
import { fileEtag } from './resources/fileEntity';
import { locationAt } from './resources/location';
import type { Database } from './storage/database';
import { attachmentContent, attachmentsOf } from './storage/attachments';
import { foldCase } from './storage/collation';
import { readContent } from './storage/fileContents';
import { itemById } from './storage/items';
import { listByPath } from './storage/lists';
import { findSite, type Site } from './storage/sites';

/** @returns undefined when there is no such file */
export function plainFile(
  database: Database,
  { method, url, headers }: SpRequest,
  caller: Caller,
): SpResponse | undefined {
  const place = method === 'GET' || method === 'HEAD' ? siteAndPath(database, url) : undefined;
  const attached = place && attachmentAt(database, place);
  if (place && attached) {
    const { listId, itemId, file } = attached;
    if (!accessOf(database, place.site, caller).may(right.viewListItems, { listId, itemId })) return denied;
    const kept = disposition(file.name);
    return {
      status: 200,
      headers: { 'Content-Type': mediaType(file.name), ...(kept && { 'Content-Disposition': kept }) },
      ...{ body: '', bytes: attachmentContent(database, file) },
    };
  }
  const found = place && locationAt({ database, site: place.site }, place.path);
  if (place === undefined || found?.kind !== 'file') return undefined;
  const { item, list } = found;
  const target = { listId: list.id, itemId: item.id };
  if (!accessOf(database, place.site, caller).may(right.viewListItems, target)) return denied;
  const etag = fileEtag(item);
  const saved = disposition(item.leaf);
  const described = {
    ...{
      'Content-Type': mediaType(item.leaf),
      ETag: etag,
      'Last-Modified': new Date(item.modified).toUTCString(),
    },
    ...(saved === undefined ? {} : { 'Content-Disposition': saved, 'X-Download-Options': 'noopen' }),
  };
  if (headers['if-none-match'] === etag) return { status: 304, headers: described, body: '' };
  return { status: 200, headers: described, body: '', bytes: readContent(database, item)?.bytes };
}

/** Under the list's own folder and the item's number. */
function attachmentAt(database: Database, { site, path }: { readonly site: Site; readonly path: string }) {
  const [, folder = '', id = '', name = ''] = /^(.+)\/Attachments\/(\d+)\/([^/]+)$/i.exec(path) ?? [];
  const list = folder === '' ? undefined : listByPath(database, site, `${site.path}/${folder}`);
  const item = list && itemById(database, list.id, Number(id));
  const file = item && attachmentsOf(database, item).find((one) => foldCase(one.name) === foldCase(name));
  return list && item && file && { listId: list.id, itemId: item.id, file };
}

const denied: SpResponse = {
  status: 403,
  headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  body: '403 FORBIDDEN',
};

/** The innermost web whose address the path starts with. */
function siteAndPath(
  database: Database,
  url: string,
): { readonly site: Site; readonly path: string } | undefined {
  const segments =
    decoded(url.replace(/[?#].*$/, ''))
      ?.split('/')
      .filter((segment) => segment !== '') ?? [];
  if (segments.some((segment) => segment === '.' || segment === '..')) return undefined;
  for (let count = segments.length - 1; count >= 0; count -= 1) {
    const path = segments
      .slice(0, count)
      .map((segment) => `/${segment}`)
      .join('');
    const site = findSite(database, path);
    if (site !== undefined) return { site, path: segments.slice(count).join('/') };
  }
  return undefined;
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}
