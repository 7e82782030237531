import { Failure } from '../../../contracts/failure';
import type { SharePointScope, SignIn } from '../signIn';
import { signInPage } from './browser';
import { type GivenToken, parseGivenToken } from './givenToken';

/** A token this close to its end is not worth sending, in milliseconds. */
const margin = 60_000;

/**
 * Where Teams cannot sign in for the tab: Teams opens the sign-in page in a window, which hands the token back through
 * Teams. The tab's frame has a storage of its own that the window cannot reach, so the token lives in memory until it
 * runs out; a press on _Log ind_ then gets the next one.
 */
export function throughTeamsWindow(): SignIn {
  const held = new Map<SharePointScope, GivenToken>();
  const asked = new Map<SharePointScope, Promise<GivenToken>>();
  /** Reading and writing may ask at the same time; the person sees one window. */
  const ask = (scope: SharePointScope) => {
    const asking = asked.get(scope) ?? openWindow(scope).finally(() => asked.delete(scope));
    asked.set(scope, asking);
    return asking;
  };
  return {
    async token(scope, { interactive, renew }) {
      const known = held.get(scope);
      if (known && !renew && known.expiresOn - margin > Date.now()) return known;
      held.delete(scope);
      if (!interactive) throw new Failure('notSignedIn');
      const given = await ask(scope);
      held.set(scope, given);
      return given;
    },
  };
}

async function openWindow(scope: SharePointScope): Promise<GivenToken> {
  try {
    const { authentication } = await import('@microsoft/teams-js');
    const url = `${signInPage()}?begin=${scope}`;
    return parseGivenToken(await authentication.authenticate({ url, width: 600, height: 640 }));
  } catch (cause) {
    throw new Failure('notSignedIn', { cause });
  }
}
