import {
  AuthError,
  type AuthenticationResult,
  createNestablePublicClientApplication,
  type IPublicClientApplication,
  InteractionRequiredAuthError,
} from '@azure/msal-browser';
import { Failure, type FailureId } from '../../contracts/failure';
import type { OwnedToken } from '../../storage/remote';
import type { Configuration } from './configuration';

/** What a token may do in SharePoint, never more than the person may. Both are declared in the app registration. */
export type SharePointScope = 'AllSites.Write' | 'AllSites.Manage';

/** Signs the person in through Teams (nested app authentication): no window of our own, no password, no cookie. */
export class SignIn {
  private application: Promise<IPublicClientApplication> | undefined;

  constructor(private readonly configuration: Configuration) {}

  /**
   * An access token for SharePoint, from MSAL's cache while it is valid.
   * @param options.interactive a person asked, so Teams may show its consent window
   * @param options.renew SharePoint refused the last token, so MSAL's cache will not do
   * @throws {Failure} `notSignedIn` when a person has to agree first; `consentMissing` when that was not theirs to do;
   *   `signInUnavailable` when this Teams cannot; `offline`
   */
  async token(
    scope: SharePointScope,
    { interactive, renew }: { readonly interactive: boolean; readonly renew: boolean },
  ): Promise<OwnedToken> {
    const application = await this.connect();
    const request = { scopes: [`${new URL(this.configuration.staffSite).origin}/${scope}`] };
    try {
      return owned(await application.acquireTokenSilent({ ...request, forceRefresh: renew }));
    } catch (cause) {
      if (!(cause instanceof InteractionRequiredAuthError))
        throw new Failure(withoutAsking(cause), { cause });
      if (!interactive) throw new Failure('notSignedIn', { cause });
    }
    try {
      return owned(await application.acquireTokenPopup(request));
    } catch (cause) {
      throw new Failure(afterAsking(cause), { cause });
    }
  }

  private connect(): Promise<IPublicClientApplication> {
    const { clientId, authority } = this.configuration;
    this.application ??= createNestablePublicClientApplication({ auth: { clientId, authority } }).catch(
      (cause: unknown) => {
        this.application = undefined;
        throw new Failure('signInUnavailable', { cause });
      },
    );
    return this.application;
  }
}

/** `uniqueId` is the person's object id (`oid`), `tenantId` the organisation's (`tid`): what Teams names a person by. */
function owned({ accessToken, uniqueId, tenantId }: AuthenticationResult): OwnedToken {
  return { token: accessToken, whose: { tenant: tenantId, person: uniqueId } };
}

/** Entra's numbers for: nobody has agreed, only an administrator may, an administrator has been asked. */
const consentRefused = /AADSTS(65001|90094|900941|90095)\b/;

function afterAsking(cause: unknown): FailureId {
  if (hasNoNetwork(cause)) return 'offline';
  return cause instanceof AuthError && consentRefused.test(cause.message) ? 'consentMissing' : 'notSignedIn';
}

function withoutAsking(cause: unknown): FailureId {
  return hasNoNetwork(cause) ? 'offline' : 'signInUnavailable';
}

/** Told by the Teams around us, or met on the way to Entra. */
function hasNoNetwork(cause: unknown): boolean {
  return cause instanceof AuthError && /^no_network_connectivity$|^network_error$/.test(cause.errorCode);
}
