/**
 * Teams as SPFx hands it to a web part, `context.sdks.microsoftTeams`: the few calls that the product makes, answered late
 * as Teams does. The messages themselves are played by the page that plays Teams, for the hosted tab.
 */
import type { app, chat, HostClientType, HostName } from '@microsoft/teams-js';
import { tenantId } from '../../../people';
import { team, teamGroupId } from '../../../team';
import type { PageInfo } from '../pageInfo';
import type { PageOptions, Theme } from '../options';

interface TeamsJs {
  readonly app: Pick<
    typeof app,
    | 'initialize'
    | 'isInitialized'
    | 'getContext'
    | 'registerOnThemeChangeHandler'
    | 'notifyAppLoaded'
    | 'notifySuccess'
    | 'openLink'
  >;
  readonly chat: Pick<typeof chat, 'isSupported' | 'openChat'>;
}

/** What the web part asked Teams for, for tests to read. */
export interface TeamsCalls {
  readonly chats: string[];
  readonly links: string[];
}

export interface TeamsStandIn {
  readonly calls: TeamsCalls;
  /** What the web part gets as its `sdks`; empty outside Teams. */
  readonly sdks: object;
  setTheme(theme: Theme): void;
}

const teamsThemes: Readonly<Record<Theme, string>> = { light: 'default', dark: 'dark', contrast: 'contrast' };

export function teamsStandIn(info: PageInfo, options: PageOptions): TeamsStandIn {
  const calls: TeamsCalls = { chats: [], links: [] };
  if (options.host === 'sharepoint') return { calls, sdks: {}, setTheme: () => undefined };
  let theme = options.theme;
  let changed: (theme: string) => void = () => undefined;
  const context = () => contextOf(info, options, theme);

  const teamsJs: TeamsJs = {
    app: {
      initialize: () => Promise.resolve(),
      isInitialized: () => true,
      getContext: () => late(options.contextDelay, context),
      registerOnThemeChangeHandler: (handler) => void (changed = handler),
      notifyAppLoaded: () => undefined,
      notifySuccess: () => Promise.resolve({ hasFinishedSuccessfully: true }),
      openLink(link) {
        calls.links.push(new URL(link).href);
        return Promise.resolve();
      },
    },
    chat: {
      isSupported: () => true,
      openChat({ user }) {
        calls.chats.push(user);
        return Promise.resolve();
      },
    },
  };
  return {
    calls,
    sdks: { microsoftTeams: { teamsJs, context: { locale: localeOf(options), theme: teamsThemes[theme] } } },
    setTheme(next) {
      theme = next;
      changed(teamsThemes[next]);
    },
  };
}

function late<T>(milliseconds: number, value: () => T): Promise<T> {
  return new Promise((done) => {
    if (Number.isFinite(milliseconds)) setTimeout(() => done(value()), milliseconds);
  });
}

function contextOf({ person, site }: PageInfo, options: PageOptions, theme: Theme): app.Context {
  const session = crypto.randomUUID();
  const channel: Pick<app.Context, 'team' | 'channel' | 'sharePointSite'> = {
    team: { internalId: team.id, displayName: team.name, groupId: teamGroupId },
    channel: { id: team.channelId, displayName: team.channelName },
    sharePointSite: { teamSiteUrl: location.origin + site.path, teamSitePath: site.path },
  };
  return {
    app: {
      locale: localeOf(options),
      theme: teamsThemes[theme],
      sessionId: session,
      host: { name: 'Teams' as HostName, clientType: 'web' as HostClientType, sessionId: session },
    },
    dialogParameters: {},
    page: { id: 'readiness', frameContext: 'content' as app.Context['page']['frameContext'] },
    user: {
      id: person.id,
      displayName: person.name,
      userPrincipalName: person.userPrincipalName,
      loginHint: person.userPrincipalName,
      tenant: { id: tenantId },
    },
    ...(options.host === 'teams' ? channel : {}),
  };
}

function localeOf({ culture }: PageOptions): string {
  return culture.toLowerCase();
}
