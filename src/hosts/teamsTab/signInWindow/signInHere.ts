import { broadcastResponseToMainFrame } from '@azure/msal-browser/redirect-bridge';
import { app, authentication } from '@microsoft/teams-js';
import { loadConfiguration } from '../loadConfiguration';
import { begin, finish, isBegun } from './roundTrip';

/**
 * What this window was opened for: Teams begins a sign-in (`?begin=` and a scope), or Microsoft's answer has arrived, to
 * a sign-in begun here or by the plain page.
 * @throws when the person did not sign in
 */
export async function signInHere(): Promise<void> {
  const asked = new URL(window.location.href).searchParams.get('begin');
  if (asked === null && !isBegun()) return broadcastResponseToMainFrame();
  const configuration = await loadConfiguration();
  // Answers only to Teams: another page that opened this window never learns the token.
  await app.initialize([...configuration.hostOrigins]);
  try {
    if (asked !== null) await begin(configuration, asked, (await app.getContext()).user?.loginHint);
    else authentication.notifySuccess(JSON.stringify(await finish(configuration)));
  } catch (cause) {
    authentication.notifyFailure('notSignedIn');
    throw cause;
  }
}
