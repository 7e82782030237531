import { strToU8, zipSync } from 'fflate';
import type { Files } from './exportFiles';

/** Hands the files over as one download. Packed in this thread: the tab's content security policy allows no worker made here. */
export function saveZip(name: string, files: Files, at: Date): void {
  const entries = Object.entries(files).map(([file, text]) => [file, strToU8(text)] as const);
  const packed = new Uint8Array(zipSync(Object.fromEntries(entries), { mtime: at }));
  const address = URL.createObjectURL(new Blob([packed], { type: 'application/zip' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Browsers read the file after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
