import { app, pages } from '@microsoft/teams-js';

/** What a tab may show. */
export const tabViews = ['whole', 'directory'] as const;
export type TabView = (typeof tabViews)[number];

/** A channel whose site and members are not the team's. */
export type OtherChannel = 'Private' | 'Shared';

/** Undefined where the tab may stand: in a standard channel, a group chat, a meeting. */
export async function otherChannel(): Promise<OtherChannel | undefined> {
  const type: string | undefined = (await app.getContext()).channel?.membershipType;
  return type === 'Private' || type === 'Shared' ? type : undefined;
}

/** Absolute address of the site of the channel's team; undefined in a chat or a meeting, which have none. */
export async function channelSite(): Promise<string | undefined> {
  return (await app.getContext()).sharePointSite?.teamSiteUrl;
}

/** Lets Teams save the tab as it is chosen now; Teams fills `{theme}` and `{locale}` in when it opens it. */
export function offerTab(view: TabView, name: string): void {
  const address = `${window.location.origin}${window.location.pathname}`;
  const asked = view === 'whole' ? '' : `view=${view}&`;
  pages.config.registerOnSaveHandler((save) => {
    pages.config
      .setConfig({
        entityId: view === 'whole' ? 'stalkingberedskab' : `stalkingberedskab-${view}`,
        suggestedDisplayName: name,
        contentUrl: `${address}?${asked}theme={theme}&locale={locale}`,
        websiteUrl: view === 'whole' ? address : `${address}?view=${view}`,
      })
      .then(
        () => save.notifySuccess(),
        () => save.notifyFailure(),
      );
  });
  pages.config.setValidityState(true);
}
