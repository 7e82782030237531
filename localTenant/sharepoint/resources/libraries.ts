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
  const { access, database, site } = exchange;
  const { folder } = libraries[which];
  const path = `${site.path}/${which === 'documents' && site.language === danish ? 'Delte dokumenter' : folder}`;
  const known = listByPath(database, site, path);
  access.demand(known === undefined ? right.manageLists : right.viewListItems, known && { listId: known.id });
  return known ?? made(exchange, which, path);
}

/** A modern site is born with it; here it is made when somebody first asks. */
export function sitePagesLibrary(exchange: Exchange): ListRow {
  const path = `${exchange.site.path}/${libraries.pages.folder}`;
  return listByPath(exchange.database, exchange.site, path) ?? made(exchange, 'pages', path);
}

function made(exchange: Exchange, which: keyof typeof libraries, path: string): ListRow {
  const { database, now, site } = exchange;
  const { titles } = libraries[which];
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
    const list = listById(database, site, id);
    if (list === undefined) throw fileMissing();
    return list;
  });
}
