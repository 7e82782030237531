/** Links between the site's pages, followed as SharePoint does: the address changes, the document stays. */
import { pageNames, type PageName } from '../text';

/** @param show draws a page; called on every change of address, by link, button or test */
export function followLinks(show: (page: PageName) => void): void {
  for (const link of siteLinks()) {
    link.search = location.search;
    link.addEventListener('click', (event) => {
      const page = pageOf(link);
      if (page === undefined || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      goTo(page);
      show(page);
    });
  }
  window.addEventListener('popstate', () => show(pageInAddress()));
}

export function goTo(page: PageName): void {
  const address = location.pathname.replace(/[^/]+$/, `${page}.aspx`) + location.search;
  if (page !== pageInAddress()) history.pushState(null, '', address);
}

export function markCurrent(page: PageName): void {
  for (const link of siteLinks()) {
    if (pageOf(link) === page) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
}

function pageInAddress(): PageName {
  const name = /([^/]+)\.aspx$/i.exec(location.pathname)?.[1]?.toLowerCase();
  return pageNames.find((page) => page.toLowerCase() === name) ?? pageNames[0];
}

function siteLinks(): HTMLAnchorElement[] {
  return [...document.querySelectorAll<HTMLAnchorElement>('a[data-page]')];
}

function pageOf({ dataset }: HTMLAnchorElement): PageName | undefined {
  return pageNames.find((page) => page === dataset.page);
}
