import { CacheLookupPolicy, createStandardPublicClientApplication } from '@azure/msal-browser';
import type { Configuration } from '../configuration';
import type { SignIn } from '../signIn';
import { msalSignIn } from './msal';

/** The page that Microsoft's sign-in comes back to, declared in the app registration. */
export function signInPage(): string {
  return new URL('signIn.html', window.location.href).href;
}

/** Milliseconds a person may take with password, telephone and code. */
const patience = 600_000;

/**
 * The plain page outside Teams: Microsoft's own sign-in in a window of its own. Who signed in is forgotten with the
 * browser window, because the computer may be shared.
 */
export function throughBrowser(configuration: Configuration): SignIn {
  const { clientId, authority } = configuration;
  const redirectUri = signInPage();
  return msalSignIn(
    configuration,
    () =>
      createStandardPublicClientApplication({
        auth: { clientId, authority, redirectUri },
        system: { popupBridgeTimeout: patience },
      }),
    // MSAL's third way is a hidden frame, which the page's content security policy refuses.
    { redirectUri, cacheLookupPolicy: CacheLookupPolicy.AccessTokenAndRefreshToken },
  );
}
