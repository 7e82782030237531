/** The tenant's Entra ID: gives tokens to the Teams host on behalf of a person and tells SharePoint whose they are. */
import { addresses } from '../addresses';
import { people } from '../people';
import { rightsIn } from './scopes';
import { createTokens, lifetime, type Caller } from './tokens';

export interface TokenRequest {
  readonly personId: string;
  readonly clientId: string;
  /** Full scopes separated by spaces, `<sharepoint origin>/AllSites.Write`. */
  readonly scope: string;
  /** True when a popup stands open in front of the person, who then consents to whatever is missing. */
  readonly interactive?: boolean;
}

export interface TokenAnswer {
  readonly access_token: string;
  readonly id_token: string;
  readonly expires_in: number;
  readonly scope: string;
}

/** Entra's own error words. */
interface TokenRefusal {
  readonly error: 'invalid_request' | 'invalid_scope' | 'interaction_required';
  readonly error_description: string;
}

export interface SignIn {
  readonly issue: (request: TokenRequest) => Promise<TokenAnswer | TokenRefusal>;
  readonly verify: (authorization: string | undefined) => Promise<Caller | 'expired' | undefined>;
  /** Consent is assumed; switched on here, a person's silent requests are refused until an interactive one comes. */
  readonly needConsent: (personId: string, needed: boolean) => void;
}

export interface SignInOptions {
  /** SharePoint's origin: the only resource this tenant gives access to. */
  readonly origin?: string;
  readonly now?: () => Date;
}

export function createSignIn(options: SignInOptions = {}): SignIn {
  const origin = options.origin ?? addresses().sharepoint;
  const tokens = createTokens(origin, options.now ?? (() => new Date()));
  const withoutConsent = new Set<string>();

  async function issue(request: TokenRequest): Promise<TokenAnswer | TokenRefusal> {
    const person = people.find(({ id }) => id === request.personId);
    if (!person || !request.clientId) return refusal('invalid_request', 'Unknown person or no client id.');
    const granted = rightsIn(request.scope, origin);
    if (!granted)
      return refusal('invalid_scope', `Unknown scope in "${request.scope}"; this tenant has ${origin}.`);
    if (request.interactive) withoutConsent.delete(person.id);
    if (withoutConsent.has(person.id))
      return refusal('interaction_required', 'AADSTS65001: consent is needed.');
    const access_token = await tokens.accessToken(person, request.clientId, granted);
    const id_token = await tokens.idToken(person, request.clientId);
    return { access_token, id_token, expires_in: lifetime, scope: request.scope };
  }

  function needConsent(personId: string, needed: boolean): void {
    if (needed) withoutConsent.add(personId);
    else withoutConsent.delete(personId);
  }

  return { issue, verify: tokens.verify, needConsent };
}

function refusal(error: TokenRefusal['error'], error_description: string): TokenRefusal {
  return { error, error_description };
}
