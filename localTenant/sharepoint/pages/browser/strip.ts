/** The thin line above the page for people who try things out: other widths, section colours and themes. */
import { layouts, sections, themes, type PageOptions } from '../options';
import type { PageText } from '../text';
import { byId, element } from '../../../dom';
import type { SharePointPage } from './sharePointPage';

export function fillStrip(
  { strip }: PageText,
  options: PageOptions,
  page: SharePointPage,
  startPage: string,
): void {
  byId('strip').append(
    element('strong', {}, strip.name),
    choice(strip.layout, layouts, strip.layouts, options.layout, (layout) =>
      location.assign(queryWith({ layout })),
    ),
    choice(strip.section, sections, strip.sections, options.section, (section) => {
      page.setSection(section);
      history.replaceState(null, '', queryWith({ section }));
    }),
    choice(strip.theme, themes, strip.themes, options.theme, (theme) => {
      page.setTheme(theme);
      history.replaceState(null, '', queryWith({ theme }));
    }),
    element('a', { href: startPage }, strip.startPage),
  );
}

function choice<T extends string>(
  name: string,
  values: readonly T[],
  words: Readonly<Record<T, string>>,
  chosen: T,
  choose: (value: T) => void,
): HTMLElement {
  const options = values.map((value) =>
    element('option', { value, selected: value === chosen }, words[value]),
  );
  const select = element('select', {}, ...options);
  select.addEventListener('change', () => {
    const value = values.find((one) => one === select.value);
    if (value !== undefined) choose(value);
  });
  return element('label', {}, element('span', {}, name), select);
}

function queryWith(change: Readonly<Record<string, string>>): string {
  const query = new URLSearchParams(location.search);
  for (const [name, value] of Object.entries(change)) query.set(name, value);
  return `?${query.toString()}`;
}
