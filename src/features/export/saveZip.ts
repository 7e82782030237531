import { strToU8, zipSync } from 'fflate';
import { saveFile } from '../../files';
import type { Files } from './exportFiles';

/** Hands the files over as one download. Packed in this thread: the tab's content security policy allows no worker made here. */
export function saveZip(name: string, files: Files, at: Date): void {
  const entries = Object.entries(files).map(([file, text]) => [file, strToU8(text)] as const);
  saveFile(name, new Uint8Array(zipSync(Object.fromEntries(entries), { mtime: at })), 'application/zip');
}
