import { app, chat, pages } from '@microsoft/teams-js';
import type { Host, HostAppearance, PlaceAddress, ThemeName } from '../../contracts/host';
import type { Owner } from '../../storage';
import { languageOf } from '../../text';

const themeNames: Readonly<Record<string, ThemeName>> = {
  default: 'light',
  dark: 'dark',
  contrast: 'contrast',
};

/** How Teams is connected: not yet, for good, or not at all because the page stands alone in a browser window. */
export interface TeamsHost extends Host {
  /** Settles when Teams has answered: true inside Teams, false in a plain browser window. */
  readonly connected: Promise<boolean>;
  /** Whose Teams it is; undefined outside Teams. */
  readonly owner: Promise<Owner | undefined>;
}

/**
 * What Teams put into the tab's address (`?theme={theme}&locale={locale}`), so that the first paint is right without
 * waiting for an answer; a plain window falls back to what the browser prefers.
 */
export function firstAppearance(address: URL): HostAppearance {
  const theme = themeNames[address.searchParams.get('theme') ?? ''];
  const preferred: ThemeName = window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  return {
    theme: theme ?? preferred,
    placement: 'page',
    language: languageOf(address.searchParams.get('locale') ?? navigator.language),
  };
}

/** @param hostOrigins origins besides Microsoft's own that may frame the tab */
export function connectTeams(hostOrigins: readonly string[]): TeamsHost {
  let current = firstAppearance(new URL(window.location.href));
  const listeners = new Set<() => void>();
  const change = (next: Partial<HostAppearance>) => {
    current = { ...current, ...next };
    for (const changed of listeners) changed();
  };
  const owner = introduce(hostOrigins, change);
  const host: TeamsHost = {
    owner,
    appearance: () => current,
    addressOf,
    onAppearance(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    connected: owner.then((who) => {
      const inTeams = who !== undefined;
      if (inTeams) host.shareLink = shareLink;
      if (inTeams && chat.isSupported()) host.openChat = (mail) => chat.openChat({ user: mail, message: '' });
      // The pages are told that a capability has come, too.
      change({});
      return inTeams;
    }),
  };
  return host;
}

/** The tab opens as a plain page too: the same place, without Teams and without signing in. */
export function addressOf(place: string): PlaceAddress {
  const { origin, pathname } = window.location;
  return { href: `${origin}${pathname.replace(/index\.html$/, '')}#/${place}`, opens: 'anywhere' };
}

/** Teams shows the link in a window of its own; whoever opens it gets the place as the tab's sub-page. */
function shareLink(place: string, label: string): void {
  pages.shareDeepLink({ subPageId: place, subPageLabel: label, subPageWebUrl: addressOf(place).href });
}

/** The place a shared link led to. An address that names its own place stands before it: that is a reload. */
function openPlace(subPageId: string | undefined): void {
  if (subPageId && !window.location.hash) window.location.hash = `/${subPageId}`;
}

async function introduce(
  hostOrigins: readonly string[],
  change: (next: Partial<HostAppearance>) => void,
): Promise<Owner | undefined> {
  if (window.parent === window) return undefined;
  try {
    await app.initialize([...hostOrigins]);
  } catch {
    return undefined;
  }
  app.registerOnThemeChangeHandler((theme) => {
    change({ theme: themeNames[theme] ?? 'light' });
  });
  app.notifyAppLoaded();
  void app.notifySuccess();
  const context = await app.getContext();
  openPlace(context.page.subPageId);
  change({
    theme: themeNames[context.app.theme] ?? 'light',
    language: languageOf(context.app.locale),
  });
  return { tenant: context.user?.tenant?.id ?? '', person: context.user?.id ?? '' };
}
