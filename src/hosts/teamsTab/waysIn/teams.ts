import { createNestablePublicClientApplication } from '@azure/msal-browser';
import type { Configuration } from '../configuration';
import type { SignIn } from '../signIn';
import { msalSignIn } from './msal';

/** Through Teams (nested app authentication): no window of our own, no password, no cookie. */
export function throughTeams(configuration: Configuration): SignIn {
  const { clientId, authority } = configuration;
  return msalSignIn(configuration, () =>
    createNestablePublicClientApplication({ auth: { clientId, authority } }),
  );
}
