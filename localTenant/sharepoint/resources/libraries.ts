/** The libraries that a site makes when they are first asked for. */
import { right } from '../permissions/rights';
import { fileMissing } from '../protocol/errors';
import { addList, documentLibrary, listById, listByPath, type ListRow } from '../storage/lists';
import { newListSettings } from './listSettings';
import type { Exchange } from './resource';

const libraries = {
  assets: { folder: 'SiteAssets', titles: ['Site Assets', 'Webstedsaktiver'] },
  pages: { folder: 'SitePages', titles: ['Site Pages', 'Webstedssider'] },
  documents: { folder: 'Shared Documents', titles: ['Documents', 'Dokumenter'] },
} as const;
const danish = 1030;

/** @throws 403 when there is none yet and the caller may not make lists */
export function ensuredLibrary(exchange: Exchange, which: keyof typeof libraries): ListRow {
  const { access, database, now, site } = exchange;
  const { folder, titles } = libraries[which];
  const path = `${site.path}/${which === 'documents' && site.language === danish ? 'Delte dokumenter' : folder}`;
  const known = listByPath(database, site, path);
  access.demand(known === undefined ? right.manageLists : right.viewListItems, known && { listId: known.id });
  if (known !== undefined) return known;
  const Title = titles[site.language === danish ? 1 : 0];
  return database.transaction(() => {
    const id = addList(
      database,
      site,
      documentLibrary,
      newListSettings(documentLibrary, { Title }),
      now,
      path,
    );
    const made = listById(database, site, id);
    if (made === undefined) throw fileMissing();
    return made;
  });
}
