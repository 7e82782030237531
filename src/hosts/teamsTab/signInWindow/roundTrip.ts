import { createStandardPublicClientApplication } from '@azure/msal-browser';
import type { Configuration } from '../configuration';
import type { SharePointScope } from '../signIn';
import { signInPage } from '../waysIn/browser';
import type { GivenToken } from '../waysIn/givenToken';
import { owned, scopeOf } from '../waysIn/msal';

const scopes: readonly SharePointScope[] = ['AllSites.Write', 'AllSites.Manage'];
/** Lives as long as this window, also while Microsoft's page is in it. */
const mark = 'stalkingberedskab.signInBegun';

const application = ({ clientId, authority }: Configuration) =>
  createStandardPublicClientApplication({ auth: { clientId, authority, redirectUri: signInPage() } });

/** Whether Microsoft's answer belongs to a sign-in that this window began. */
export function isBegun(): boolean {
  return sessionStorage.getItem(mark) !== null;
}

/** Leaves for Microsoft's sign-in. @throws when the scope is none of ours */
export async function begin(
  configuration: Configuration,
  asked: string,
  loginHint: string | undefined,
): Promise<void> {
  sessionStorage.setItem(mark, asked);
  const scope = scopes.find((known) => known === asked);
  if (!scope) throw new Error(`No scope of ours: ${asked}`);
  const msal = await application(configuration);
  await msal.acquireTokenRedirect({ scopes: [scopeOf(configuration, scope)], loginHint });
}

/** Reads Microsoft's answer and forgets it here. @throws when the person did not sign in */
export async function finish(configuration: Configuration): Promise<GivenToken> {
  const msal = await application(configuration);
  const answer = await msal.handleRedirectPromise({ navigateToLoginRequestUrl: false });
  if (!answer) throw new Error('Microsoft gave no answer.');
  await msal.clearCache({ account: answer.account });
  return { ...owned(answer), expiresOn: (answer.expiresOn ?? new Date()).getTime() };
}
