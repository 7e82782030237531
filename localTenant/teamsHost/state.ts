/** Everything that happened between the tab and Teams, as plain data that a test can read with one `evaluate`. */
import type { Theme } from './surface';

export interface LoggedMessage {
  readonly func: string;
  readonly args: readonly unknown[];
  /** Frame context of the frame that sent it. */
  readonly from: string;
}

/** What `pages.config.setConfig` gave. */
export interface TabConfiguration {
  readonly entityId: string;
  readonly contentUrl: string;
  readonly websiteUrl?: string;
  readonly suggestedDisplayName?: string;
}

export interface TeamsHostState {
  theme: Theme;
  /** Every message of the tab in order, `nestedAppAuth.execute` with its JSON as the only argument. */
  readonly messages: LoggedMessage[];
  /** Names given to `registerHandler`: themeChange, save, backButton … */
  readonly handlers: string[];
  initialized: boolean;
  appLoaded: boolean;
  /** `app.notifySuccess` came. */
  ready: boolean;
  failed?: {
    readonly kind: 'failure' | 'expectedFailure';
    readonly reason: unknown;
    readonly message: unknown;
  };
  /** Tab configuration: what the tab said last with setValidityState. */
  validity: boolean;
  configuration?: TabConfiguration;
  saved: 'no' | 'saving' | 'saved' | 'failed';
  /** The tab's own words when it could not be saved. */
  saveFailure?: string;
  readonly chats: unknown[];
  readonly calls: unknown[];
  readonly meetings: unknown[];
  readonly links: string[];
  readonly sharedLinks: { readonly subPageId: unknown; readonly label: unknown; readonly url: unknown }[];
  readonly navigations: unknown[];
  readonly dialogs: unknown[];
  /** How often the tab gave the back button back to Teams. */
  backs: number;
}

export function createState(theme: Theme): TeamsHostState {
  return {
    theme,
    messages: [],
    handlers: [],
    initialized: false,
    appLoaded: false,
    ready: false,
    validity: false,
    saved: 'no',
    chats: [],
    calls: [],
    meetings: [],
    links: [],
    sharedLinks: [],
    navigations: [],
    dialogs: [],
    backs: 0,
  };
}
