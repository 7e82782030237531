import { app, chat } from '@microsoft/teams-js';
import type { Host, HostAppearance, ThemeName } from '../../contracts/host';
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
  const host: TeamsHost = {
    appearance: () => current,
    onAppearance(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    connected: introduce(hostOrigins, change).then((inTeams) => {
      if (inTeams && chat.isSupported()) host.openChat = (mail) => chat.openChat({ user: mail, message: '' });
      // The pages are told that a capability has come, too.
      change({});
      return inTeams;
    }),
  };
  return host;
}

async function introduce(
  hostOrigins: readonly string[],
  change: (next: Partial<HostAppearance>) => void,
): Promise<boolean> {
  if (window.parent === window) return false;
  try {
    await app.initialize([...hostOrigins]);
  } catch {
    return false;
  }
  app.registerOnThemeChangeHandler((theme) => {
    change({ theme: themeNames[theme] ?? 'light' });
  });
  app.notifyAppLoaded();
  void app.notifySuccess();
  const context = await app.getContext();
  change({
    theme: themeNames[context.app.theme] ?? 'light',
    language: languageOf(context.app.locale),
  });
  return true;
}
