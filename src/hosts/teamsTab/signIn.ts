import type { OwnedToken } from '../../storage/remote';

/** What a token may do in SharePoint, never more than the person may. Both are declared in the app registration. */
export type SharePointScope = 'AllSites.Write' | 'AllSites.Manage';

export interface TokenOptions {
  /** A person asked, so a window may open. */
  readonly interactive: boolean;
  /** SharePoint refused the last token, so one that is remembered will not do. */
  readonly renew: boolean;
}

/** Signs the person in. Which way depends on where the page stands, and the pages never know. */
export interface SignIn {
  /**
   * An access token for SharePoint, and whose it is.
   * @throws {Failure} `notSignedIn` when a person has to agree first; `consentMissing` when that was not theirs to do;
   *   `signInUnavailable` when it cannot be done here; `offline`
   */
  token(scope: SharePointScope, options: TokenOptions): Promise<OwnedToken>;
}
