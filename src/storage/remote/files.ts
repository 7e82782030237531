import { HttpRequestError } from '@pnp/queryable';
import type { FilePlace, Files, FileSaved } from '../../contracts/files';
import { realClock } from '../clock';
import type { Manners } from '../manners';
import type { Owner } from '../owner';
import { failureFrom } from './failureFrom';
import { listAddress } from './address';
import { attachTo } from './attach';
import { type Credentials, sealedDoor } from './sealedDoor';
import { isNameTaken, quoted, type SiteAt, siteAt } from './siteAt';
import { serverRelative } from './site';

interface RawFolder {
  readonly ServerRelativeUrl: string;
}
interface RawFile extends RawFolder {
  readonly TimeLastModified?: string;
  readonly ModifiedBy?: { readonly Title?: string };
}

/** SharePoint's own numbers; the status beside them differs between versions. */
const refusals = {
  full: /-2147024784\b|\[507\]|quota/i,
  nameTooLong: /-2147024690\b/,
  noAttachments: /-2130575151\b/,
  inUse: /-2147018894\b|-2130575306\b/,
} as const;

/** The files of one site, written as nobody but the owner. */
export function siteFiles(siteUrl: string, credentials: Credentials, manners: Manners, owner: Owner): Files {
  const open = sealedDoor(siteUrl, credentials, manners, owner);
  return {
    async save(place, name, content, taken) {
      try {
        const site = siteAt(open(true), siteUrl);
        const folder = await folderFor(site, siteUrl, place);
        return await saveIn(site, folder, name, content, taken);
      } catch (cause) {
        return refusalFrom(cause);
      }
    },
    async attach(list, ...file) {
      try {
        return await attachTo(siteAt(open(true), siteUrl), listAddress(siteUrl, list), ...file);
      } catch (cause) {
        return refusalFrom(cause);
      }
    },
  };
}

/** @returns its address, server-relative and decoded */
async function folderFor(site: SiteAt, siteUrl: string, { within, folder }: FilePlace): Promise<string> {
  const make = async (parent: string) => {
    const path = `GetFolderByServerRelativePath(decodedurl=${quoted(parent)})/Folders`;
    // Answers the folder that is there where there is one.
    const made = await site.post<RawFolder>(
      `${path}/AddUsingPath(decodedurl=${quoted(folder)},overwrite=true)`,
    );
    return made.ServerRelativeUrl;
  };
  if (within?.startsWith(`${serverRelative(siteUrl)}/`))
    try {
      return await make(within);
    } catch (cause) {
      // Teams makes a channel's folder when its files are first opened, and somebody may have moved it since.
      if (!(cause instanceof HttpRequestError && cause.status === 404)) throw cause;
    }
  const root = await site.get<RawFolder>('DefaultDocumentLibrary/RootFolder?$select=ServerRelativeUrl');
  return make(root.ServerRelativeUrl);
}

async function saveIn(
  site: SiteAt,
  folder: string,
  name: string,
  content: Uint8Array<ArrayBuffer>,
  taken: 'ask' | 'newVersion' | 'beside',
): Promise<FileSaved> {
  const kept = (path: string) => ({ url: `${site.address(path)}?web=1`, folderUrl: site.address(folder) });
  const how = taken === 'beside' ? 'EnsureUniqueFileName=true' : `overwrite=${taken === 'newVersion'}`;
  const add = `AddUsingPath(decodedurl=${quoted(name)},${how})`;
  try {
    const made = await site.post<RawFile>(`${inFolder(folder)}/Files/${add}`, content);
    return { state: 'saved', ...kept(made.ServerRelativeUrl) };
  } catch (cause) {
    if (!isNameTaken(cause)) throw cause;
  }
  const path = `${folder}/${name}`;
  const [file, keepsVersions] = await Promise.all([
    site.get<RawFile>(
      `GetFileByServerRelativePath(decodedurl=${quoted(path)})?$select=TimeLastModified,ModifiedBy/Title&$expand=ModifiedBy`,
    ),
    versionsKept(site, folder),
  ]);
  return {
    ...{ state: 'taken', ...kept(path), keepsVersions },
    ...{ by: file.ModifiedBy?.Title, at: file.TimeLastModified },
  };
}

const inFolder = (path: string) => `GetFolderByServerRelativePath(decodedurl=${quoted(path)})`;

/** Unless SharePoint says so, nothing is counted on. */
async function versionsKept(site: SiteAt, folder: string): Promise<boolean> {
  const path = `GetList(${quoted(site.libraryOf(folder))})?$select=EnableVersioning`;
  const library = await site.get<{ readonly EnableVersioning?: boolean }>(path).catch(() => undefined);
  return library?.EnableVersioning === true;
}

/** @throws {Failure} what everything that asks SharePoint may meet */
function refusalFrom(cause: unknown): FileSaved {
  const said = cause instanceof HttpRequestError ? cause.message : '';
  for (const why of ['full', 'nameTooLong', 'inUse', 'noAttachments'] as const)
    if (refusals[why].test(said)) return { state: 'refused', why };
  throw failureFrom(cause, realClock);
}
