/** What a page's file is called: SharePoint makes it of the title it is first saved with. */
import { itemAt, moveTo } from '../storage/places';
import type { FileLocation } from './location';
import type { Exchange } from './resource';

const longest = 128;

/** Another page of that name makes it `Title(1).aspx`. */
export function nameByTitle({ database }: Exchange, { list, item }: FileLocation, title: string): void {
  const stem = title
    .replace(/["*:<>?/\\|#%&{}~]/g, '')
    .trim()
    .replace(/\s+/g, '-')
    .slice(0, longest);
  let leaf = `${stem}.aspx`;
  for (let number = 1; itemAt(database, list.id, leaf) !== undefined; number += 1)
    leaf = `${stem}(${number}).aspx`;
  moveTo(database, item, { folder: '', leaf });
}
