import type { Host, HostAppearance, ThemeName } from '../../contracts/host';
import type { Owner } from '../../storage';
import { languageOf } from '../../text';
import { addressOf } from './addressOf';
import type * as insideTeams from './insideTeams';
import { themeNames } from './themeNames';

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

/** Begins to fetch what Teams needs, where something frames the page: a plain page never loads it. */
export function fetchTeams(): Teams {
  return window.parent === window ? undefined : import('./insideTeams').catch(() => undefined);
}

type Teams = Promise<typeof insideTeams | undefined> | undefined;

/** @param hostOrigins origins besides Microsoft's own that may frame the tab */
export function connectTeams(fetched: Teams, hostOrigins: readonly string[]): TeamsHost {
  let current = firstAppearance(new URL(window.location.href));
  const listeners = new Set<() => void>();
  const change = (next: Partial<HostAppearance>) => {
    current = { ...current, ...next };
    for (const changed of listeners) changed();
  };
  const owner = Promise.resolve(fetched).then((teams) => teams?.introduce(hostOrigins, change));
  const host: TeamsHost = {
    owner,
    appearance: () => current,
    addressOf,
    onAppearance(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    connected: owner.then(async (who) => {
      if (who) Object.assign(host, (await fetched)?.capabilities());
      // The pages are told that a capability has come, too.
      change({});
      return who !== undefined;
    }),
  };
  return host;
}
