import {
  type AuthenticationResult,
  BrowserAuthError,
  type IPublicClientApplication,
  InteractionRequiredAuthError,
  type PopupRequest,
  type SilentRequest,
} from '@azure/msal-browser';
import { Failure } from '../../../contracts/failure';
import type { OwnedToken } from '../../../storage/remote';
import type { Configuration } from '../configuration';
import type { SharePointScope, SignIn } from '../signIn';
import { afterAsking, withoutAsking } from './refusal';
import { unlessReturned } from './unlessReturned';

/** SharePoint's full name of a scope. */
export function scopeOf({ staffSite }: Pick<Configuration, 'staffSite'>, scope: SharePointScope): string {
  return `${new URL(staffSite).origin}/${scope}`;
}

/**
 * Sign-in by MSAL: silently while it can, with its own window when a person asked.
 * @param connect makes the application; asked again after a failure
 * @param more what this way adds to every request
 */
export function msalSignIn(
  configuration: Configuration,
  connect: () => Promise<IPublicClientApplication>,
  more: Pick<PopupRequest & SilentRequest, 'redirectUri' | 'cacheLookupPolicy'> = {},
): SignIn {
  const ownWindow = more.redirectUri !== undefined;
  let connected: Promise<IPublicClientApplication> | undefined;
  const application = () => {
    connected ??= connect().catch((cause: unknown) => {
      connected = undefined;
      throw new Failure('signInUnavailable', { cause });
    });
    return connected;
  };
  return {
    async token(scope, { interactive, renew }) {
      const msal = await application();
      const request = { ...more, scopes: [scopeOf(configuration, scope)] };
      try {
        return owned(await msal.acquireTokenSilent({ ...request, forceRefresh: renew }));
      } catch (cause) {
        if (!needsPerson(cause)) throw new Failure(withoutAsking(cause), { cause });
        if (!interactive) throw new Failure('notSignedIn', { cause });
      }
      try {
        const answered = msal.acquireTokenPopup({ ...request, overrideInteractionInProgress: true });
        // Also when the answer is late: the next question is then answered silently.
        const known = answered.then((answer) => {
          msal.setActiveAccount(answer.account);
          return owned(answer);
        });
        return await (ownWindow ? unlessReturned(known) : known);
      } catch (cause) {
        throw new Failure(afterAsking(cause), { cause });
      }
    },
  };
}

/** Outside Teams nobody is known until they have signed in once; MSAL calls that a fault of the browser's. */
function needsPerson(cause: unknown): boolean {
  return (
    cause instanceof InteractionRequiredAuthError ||
    (cause instanceof BrowserAuthError && cause.errorCode === 'no_account_error')
  );
}

/** `uniqueId` is the person's object id (`oid`), `tenantId` the organisation's (`tid`): what Teams names a person by. */
export function owned({ accessToken, uniqueId, tenantId }: AuthenticationResult): OwnedToken {
  return { token: accessToken, whose: { tenant: tenantId, person: uniqueId } };
}
