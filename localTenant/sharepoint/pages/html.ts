/** HTML of the site pages. Words from the database and the build are escaped; everything else is ours. */
import type { Article } from './article';
import { places, type PageInfo } from './pageInfo';
import type { PageOptions } from './options';
import { pageNames, textFor, type PageText } from './text';

const loader = `${places.runtime}@microsoft/sp-loader/dist/sp-loader-assembly_en-us.js`;

/** The frame of a page; its script puts the page's own content into it. */
export function sitePage(info: PageInfo, { culture, host, theme }: PageOptions): string {
  const text = textFor(culture);
  const inTeams = host !== 'sharepoint';
  const head = `
    <title>${text.pages[info.page].title} – ${escaped(info.site.title)}</title>
    <script type="application/json" id="page-info">${JSON.stringify(info).replaceAll('<', '\\u003c')}</script>
    <script src="${loader}" defer></script>
    <script src="${places.assets}sitePage.js" type="module"></script>`;
  const top = `<aside id="strip" class="strip" aria-label="${text.strip.name}"></aside>${siteHeader(info, text)}`;
  // In Teams the web part is all there is and brings its own landmarks.
  const body = `${inTeams ? '' : top}
    <p id="problems" class="problems" role="alert" hidden></p>
    ${inTeams ? '<div id="content"></div>' : '<main id="content"></main>'}`;
  return document(`lang="${text.language}" data-theme="${theme}" data-host="${host}"`, head, body);
}

/** A page that somebody has published: its title, and its text as SharePoint lets it through. */
export function articlePage(
  text: PageText,
  site: Pick<PageInfo['site'], 'title'>,
  { title, html }: Article,
): string {
  const head = `
    <title>${escaped(title)} – ${escaped(site.title)}</title>`;
  const body = `<main class="notice"><h1>${escaped(title)}</h1>${html}</main>`;
  return document(`lang="${text.language}"`, head, body);
}

/** A page that says one thing; of the web part and its site it shows nothing. */
export function notice(text: PageText, { title, body, refresh = false }: Notice): string {
  const head = `
    <title>${title}</title>
    ${refresh ? '<meta http-equiv="refresh" content="2">' : ''}`;
  return document(`lang="${text.language}"`, head, `<main class="notice"><h1>${title}</h1>${body}</main>`);
}

export interface Notice {
  readonly title: string;
  /** HTML. */
  readonly body: string;
  /** Whether the browser asks again by itself. */
  readonly refresh?: boolean;
}

function document(attributes: string, head: string, body: string): string {
  return `<!doctype html>
<html ${attributes}>
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="${places.assets}sitePage.css">${head}
  </head>
  <body>${body}
  </body>
</html>
`;
}

function siteHeader({ site, person }: PageInfo, text: PageText): string {
  const links = pageNames.map(
    (name) =>
      `<a href="${encodeURI(site.path)}/SitePages/${name}.aspx" data-page="${name}">${text.pages[name].title}</a>`,
  );
  return `<header class="site">
      <span class="site-mark" aria-hidden="true">${escaped(site.title.charAt(0))}</span>
      <p class="site-title">${escaped(site.title)}</p>
      <nav aria-label="${text.site}">${links.join('')}</nav>
      <p class="person">${escaped(person.name)}</p>
    </header>`;
}

export function escaped(words: string): string {
  return words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
