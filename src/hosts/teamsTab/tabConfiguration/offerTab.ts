import { app, pages } from '@microsoft/teams-js';

/** What a tab may show. */
export const tabViews = ['whole', 'meetings', 'directory'] as const;
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

/** The window stands in a Teams meeting: its side panel, or its tab before and after. */
export async function inMeeting(): Promise<boolean> {
  return (await app.getContext()).meeting?.id !== undefined;
}

/** What of the address follows the file's name. `meetings`: the whole product, opened at today's meeting or the next. */
const asked: Readonly<Record<TabView, { readonly query: string; readonly place: string }>> = {
  whole: { query: '', place: '' },
  meetings: { query: '', place: '#/meetings/next' },
  directory: { query: 'view=directory&', place: '' },
};

/** Lets Teams save the tab as it is chosen now; Teams fills `{theme}` and `{locale}` in when it opens it. */
export function offerTab(view: TabView, name: string): void {
  const address = `${window.location.origin}${window.location.pathname}`;
  const { query, place } = asked[view];
  pages.config.registerOnSaveHandler((save) => {
    pages.config
      .setConfig({
        entityId: view === 'whole' ? 'stalkingberedskab' : `stalkingberedskab-${view}`,
        suggestedDisplayName: name,
        contentUrl: `${address}?${query}theme={theme}&locale={locale}${place}`,
        websiteUrl: `${address}${query && `?view=${view}`}${place}`,
      })
      .then(
        () => save.notifySuccess(),
        () => save.notifyFailure(),
      );
  });
  pages.config.setValidityState(true);
}
