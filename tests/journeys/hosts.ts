/** The two hosts of the product, as one page model: where to go for an opening, and where in the page the product is. */
import type { Locator, Page } from '@playwright/test';
import type { Addresses } from '../../localTenant/addresses';
import type { Person } from '../../localTenant/people';

export type HostName = 'teams' | 'webPart';

export interface Opening {
  readonly person?: Person['key'];
  /** In a SharePoint page `dark` is a dark section, and `contrast` the system's forced colours. */
  readonly theme?: 'default' | 'dark' | 'contrast';
  readonly locale?: 'da-dk' | 'en-us';
  readonly width?: number;
  /** Page of the product. */
  readonly route?:
    | 'readiness'
    | 'settings'
    | 'texts'
    | 'partners'
    | `materials${string}`
    | `meetings${string}`
    | `newsletter${string}`
    | `texts/${string}`
    | `overview${string}`
    | 'export'
    | `model${string}`
    | `persons${string}`;
  /** Teams only. */
  readonly surface?: 'personal' | 'channel' | 'configuration';
  readonly channel?: 'Regular' | 'Private' | 'Shared';
  /** SharePoint only: the site the page is on, and what the page's address asks for besides. */
  readonly site?: string;
  readonly page?: Readonly<Record<string, string | readonly string[]>>;
}

const cultures = { 'da-dk': 'da-DK', 'en-us': 'en-US' } as const;

export function addressIn(host: HostName, addresses: Addresses, opening: Opening): string {
  const { person = 'employee', theme = 'default', locale = 'da-dk' } = opening;
  if (host === 'teams') {
    const query = new URLSearchParams({ person, theme, locale, surface: opening.surface ?? 'personal' });
    if (opening.channel) query.set('channel', opening.channel);
    if (opening.route) query.set('tab', `/index.html?theme={theme}&locale={locale}#/${opening.route}`);
    return `${addresses.teamsHost}/?${query.toString()}`;
  }
  const query = new URLSearchParams({
    culture: cultures[locale],
    section: theme === 'dark' ? 'strong' : 'none',
    ...(opening.route && { stalkingberedskab: opening.route }),
  });
  for (const [name, value] of Object.entries(opening.page ?? {})) {
    query.delete(name);
    for (const one of [value].flat()) query.append(name, one);
  }
  const path = `${opening.site ?? '/sites/beredskab'}/SitePages/Beredskab.aspx?${query.toString()}`;
  return `${addresses.sharepoint}/_tenant/signIn?${new URLSearchParams({ person, to: path }).toString()}`;
}

/** Everything of the product and nothing of its host. */
export function productIn(host: HostName, page: Page): Locator {
  if (host === 'teams') return page.frameLocator('iframe').locator('body');
  return page
    .getByRole('region', { name: /^(Stalkingberedskab|Stalking readiness|Find en ressourceperson)$/ })
    .first();
}
