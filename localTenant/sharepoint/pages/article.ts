/** A modern page that somebody has published in the site, for whoever may read it. */
import { accessOf, type Caller } from '../permissions/access';
import { right } from '../permissions/rights';
import { isObject } from '../protocol/http';
import { readText } from '../protocol/primitives';
import type { Database } from '../storage/database';
import { listByPath } from '../storage/lists';
import { itemAt } from '../storage/places';
import type { Site } from '../storage/sites';

export interface Article {
  readonly title: string;
  /** HTML, of harmless elements only. */
  readonly html: string;
}

/** @returns undefined where there is none, or the caller may not read it, or it has not been published yet */
export function publishedArticle(
  database: Database,
  site: Site,
  caller: Caller,
  name: string,
): Article | undefined {
  const list = listByPath(database, site, `${site.path}/SitePages`);
  const item = list && itemAt(database, list.id, `${name}.aspx`);
  if (list === undefined || item === undefined) return undefined;
  const target = { listId: list.id, itemId: item.id };
  if (!accessOf(database, site, caller).may(right.viewListItems, target)) return undefined;
  const published = item.content['Published'];
  if (!isObject(published)) return undefined;
  const { Title: title = '', CanvasContent1: canvas = '[]' } = published;
  return { title: readText(title), html: harmless(partsOf(readText(canvas))) };
}

/** The texts on the canvas, in their order. */
function partsOf(canvas: string): string {
  const parts = JSON.parse(canvas) as readonly { readonly innerHTML?: unknown }[];
  return parts.map(({ innerHTML }) => (typeof innerHTML === 'string' ? innerHTML : '')).join('\n');
}

const kept = /^(p|h2|h3|ul|ol|li|strong|em|br|a)$/i;
const link = /\shref="((?:https?:|mailto:|tel:)[^"<>]*)"/i;

/** SharePoint's editor knows few elements and no scripts: everything else is shown as the text it is. */
export function harmless(html: string): string {
  return html.replace(/<(\/?)(\w*)([^<>]*)>?/g, (whole, end: string, element: string, rest: string) => {
    if (!kept.test(element) || !whole.endsWith('>'))
      return whole.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    const href = element.toLowerCase() === 'a' && end === '' ? link.exec(rest)?.[1] : undefined;
    return `<${end}${element.toLowerCase()}${href === undefined ? '' : ` href="${href}"`}>`;
  });
}
