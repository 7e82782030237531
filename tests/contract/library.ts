/** A document library with strange letters in its name, for the tests of files and folders. */
import '@pnp/sp/files';
import '@pnp/sp/folders';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/webs';
import type { IFolder } from '@pnp/sp/folders';
import type { SPFI } from '@pnp/sp';
import type { Running } from './localSharePoint';

/** Server-relative. */
export const library = '/sites/prøve/Bilag og øvrigt';
const title = 'Bilag og øvrigt';

export async function addLibrary({ sp }: Running): Promise<void> {
  await sp('owner').web.lists.add(title, '', 101);
}

/** @param path relative to the library */
export function folderAt(sp: SPFI, path = ''): IFolder {
  return sp.web.getFolderByServerRelativePath(path === '' ? library : `${library}/${path}`);
}

export function itemsOf(sp: SPFI) {
  return sp.web.lists.getByTitle(title).items;
}

/** An address below `_api/`, with quotes doubled and everything encoded as a client does. */
export function fileAddress(path: string): string {
  return `web/getFileByServerRelativePath(decodedurl='${encoded(`${library}/${path}`)}')`;
}

export function folderAddress(path: string): string {
  return `web/getFolderByServerRelativePath(decodedurl='${encoded(path)}')`;
}

export function encoded(text: string): string {
  return encodeURIComponent(text.replaceAll("'", "''"));
}

/** A folder with a folder in it, and a file in each. */
export async function addTree({ sp }: Running, root: string): Promise<void> {
  const { folders } = folderAt(sp('contributor'));
  await folders.addUsingPath(root);
  await folders.addUsingPath(`${root}/Inderst`);
  await folderAt(sp('contributor'), root).files.addUsingPath('yderst.txt', 'yderst');
  await folderAt(sp('contributor'), `${root}/Inderst`).files.addUsingPath('inderst.txt', 'inderst');
}

/** @param path relative to the library */
export function textOf({ sp }: Running, path: string): Promise<string> {
  return sp('reader').web.getFileByServerRelativePath(`${library}/${path}`).getText();
}

export function names(entries: readonly { readonly Name: string }[]): string[] {
  return entries.map(({ Name }) => Name);
}
