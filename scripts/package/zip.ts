/** A zip whose bytes depend on its files alone: no clock, no order of a disk. */
import { zipSync } from 'fflate';

/** Local time on purpose: that is what a zip keeps, so the same bytes come out in every time zone. */
const always = new Date(1980, 0, 1);

export function sameZip(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const inOrder = Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(inOrder), { mtime: always, level: 9 });
}
