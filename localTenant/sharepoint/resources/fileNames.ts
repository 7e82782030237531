/** Which names files and folders may have. */
import { nameNotPermitted, pathTooLong } from '../protocol/fileErrors';

const longestPath = 400;
const longestName = 256;
const refused = /["*:<>?/\\|\u0000-\u001f\u007f]/;
const reserved = /^(\.lock|con|prn|aux|nul|com\d|lpt\d|desktop\.ini|\.{1,2})$|_vti_|^~\$|^\s|\s$/i;

/** @throws 400 */
export function demandName(name: string): void {
  if (name === '' || refused.test(name) || reserved.test(name)) throw nameNotPermitted();
  if (name.length > longestName) throw pathTooLong();
}

/**
 * @param path server-relative
 * @throws 400
 */
export function demandLength(path: string): void {
  if (path.length - 1 > longestPath) throw pathTooLong();
}

/** `Referat1.docx` when `Referat.docx` is taken, and so on. */
export function freeName(name: string, taken: (name: string) => boolean): string {
  const dot = name.lastIndexOf('.');
  const [stem, extension] = dot < 1 ? [name, ''] : [name.slice(0, dot), name.slice(dot)];
  let free = name;
  for (let number = 1; taken(free); number += 1) free = `${stem}${number}${extension}`;
  return free;
}
