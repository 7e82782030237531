/** What only a tab inside Teams loads: Microsoft's library, and what it lets the product do. */
import { app, calendar, chat, pages, people } from '@microsoft/teams-js';
import type { Host, HostAppearance, Invitation } from '../../contracts/host';
import type { Owner } from '../../storage';
import { languageOf } from '../../text';
import { addressOf } from './addressOf';
import { composedMeeting } from './composedMeeting';
import { themeNames } from './themeNames';

/**
 * Says to Teams that the tab is there, and hears who it is.
 * @param hostOrigins origins besides Microsoft's own that may frame the tab
 * @returns undefined where what frames the page is not Teams
 */
export async function introduce(
  hostOrigins: readonly string[],
  change: (next: Partial<HostAppearance>) => void,
): Promise<Owner | undefined> {
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

/** What Teams can do for the product, once it has answered. */
export function capabilities(): Pick<
  Host,
  'shareLink' | 'openChat' | 'invite' | 'pickPeople' | 'channelFolder'
> {
  return {
    shareLink,
    channelFolder: async () => (await app.getContext()).channel?.relativeUrl,
    ...(chat.isSupported() && { openChat: (mail: string) => chat.openChat({ user: mail, message: '' }) }),
    ...(calendar.isSupported() && {
      invite: (invitation: Invitation) => calendar.composeMeeting(composedMeeting(invitation)),
    }),
    ...(people.isSupported() && { pickPeople }),
  };
}

/** Who closes Teams' dialog has chosen nobody; so has whoever's Teams cannot show it after all. */
async function pickPeople(title: string) {
  const [person] = await people.selectPeople({ title, singleSelect: true }).catch(() => []);
  return person && { name: person.displayName ?? person.email ?? '', mail: person.email };
}

/** Teams shows the link in a window of its own; whoever opens it gets the place as the tab's sub-page. */
function shareLink(place: string, label: string): void {
  pages.shareDeepLink({ subPageId: place, subPageLabel: label, subPageWebUrl: addressOf(place).href });
}

/** The place a shared link led to. An address that names its own place stands before it: that is a reload. */
function openPlace(subPageId: string | undefined): void {
  if (subPageId && !window.location.hash) window.location.hash = `/${subPageId}`;
}
