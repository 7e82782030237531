import type { Configuration } from './configuration';
import type { SignIn } from './signIn';
import { throughBrowser } from './waysIn/browser';
import { sealedToFirst } from './waysIn/sealedToFirst';
import { throughTeams } from './waysIn/teams';
import { throughTeamsWindow } from './waysIn/teamsWindow';

/** @param inTeams Teams has answered; otherwise the page stands alone in a browser window */
export function createSignIn(configuration: Configuration, inTeams: boolean): SignIn {
  if (!inTeams) return sealedToFirst(throughBrowser(configuration));
  return teamsSignsIn() ? throughTeams(configuration) : throughTeamsWindow();
}

/** teams-js puts this bridge in the window, where MSAL looks for it, when Teams says that it can sign in for a tab. */
function teamsSignsIn(): boolean {
  return 'nestedAppAuthBridge' in window;
}
