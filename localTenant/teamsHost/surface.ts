/** What the page's own address asks for: who sits in front of Teams, where in Teams, and how it looks. */
import { addresses } from '../addresses';
import { people, type Person } from '../people';

export const themes = ['default', 'dark', 'contrast'] as const;
export type Theme = (typeof themes)[number];
const kinds = ['personal', 'channel', 'configuration'] as const;
const locales = ['da-dk', 'en-us'] as const;
/** Who a channel is for, in Teams' words. */
const channels = ['Regular', 'Private', 'Shared'] as const;
const clients = ['web', 'desktop', 'ios', 'android'] as const;

export interface Surface {
  readonly kind: (typeof kinds)[number];
  readonly person: Person;
  readonly theme: Theme;
  readonly locale: (typeof locales)[number];
  readonly channel: (typeof channels)[number];
  readonly client: (typeof clients)[number];
  /** Whether this Teams knows nested app authentication. */
  readonly naa: boolean;
  /** The tab's address with Teams' placeholders still in it. */
  readonly contentUrl: string;
  /** Page within the tab that a shared link led to. */
  readonly subPageId: string;
  readonly frameContext: 'content' | 'settings';
  readonly origins: { readonly tab: string; readonly sharepoint: string; readonly startPage: string };
}

/** @throws on a value that is not one of the known ones, so that a misspelt test never passes by chance */
export function surfaceFrom(location: Location): Surface {
  const query = new URLSearchParams(location.search);
  const kind = oneOf(kinds, 'surface', query, 'personal');
  const port = Number(location.port || 80);
  const { tab, sharepoint, startPage, ports } = addresses(port);
  // Safari does not resolve names below localhost; the plain page then frames the plain tab.
  const plainTab = location.hostname === 'localhost' ? `http://localhost:${ports.tab}` : tab;
  // teams-js opens sign-in windows at https alone: a test routes such an address to the tab.
  const tabOrigin = query.get('tabOrigin') ?? plainTab;
  return {
    kind,
    person: personOf(query.get('person') ?? 'employee'),
    theme: oneOf(themes, 'theme', query, 'default'),
    locale: oneOf(locales, 'locale', query, 'da-dk'),
    channel: oneOf(channels, 'channel', query, 'Regular'),
    client: oneOf(clients, 'client', query, 'web'),
    naa: oneOf(['1', '0'], 'naa', query, '1') === '1',
    contentUrl: contentUrlOf(kind, query.get('tab'), tabOrigin),
    subPageId: query.get('sub') ?? '',
    frameContext: kind === 'configuration' ? 'settings' : 'content',
    origins: { tab: tabOrigin, sharepoint, startPage },
  };
}

/** Puts in what Teams knows when it loads the frame. */
export function withoutPlaceholders(
  url: string,
  { theme, locale }: Pick<Surface, 'theme' | 'locale'>,
): string {
  return url.replaceAll('{theme}', theme).replaceAll('{locale}', locale);
}

function contentUrlOf(kind: Surface['kind'], path: string | null, origin: string): string {
  if (path !== null) {
    if (new URL(path, origin).origin !== origin) throw new Error(`tab=${path} does not lie within the tab`);
    return origin + (path.startsWith('/') ? path : `/${path}`);
  }
  const view = kind === 'configuration' ? 'view=configuration&' : '';
  return `${origin}/index.html?${view}theme={theme}&locale={locale}`;
}

function personOf(key: string): Person {
  const person = people.find((one) => one.key === key);
  if (!person)
    throw new Error(`person=${key} is nobody; there are ${people.map((one) => one.key).join(', ')}`);
  return person;
}

function oneOf<T extends string>(known: readonly T[], name: string, query: URLSearchParams, otherwise: T): T {
  const asked = query.get(name) ?? otherwise;
  const found = known.find((value) => value === asked);
  if (found === undefined) throw new Error(`${name}=${asked} is unknown; there are ${known.join(', ')}`);
  return found;
}
