/**
 * The token broker that Teams is for nested apps: msal-browser in the tab asks it through `nestedAppAuth.execute`, and
 * it fetches from the tenant's sign-in on behalf of the person in front of Teams.
 */
import { tenantId } from '../people';
import { userPrincipalName } from '../userPrincipalName';
import { isRecord } from './protocol';
import type { Surface } from './surface';

/** msal-browser's BridgeStatusCode. */
export type BrokerStatus =
  | 'USER_INTERACTION_REQUIRED'
  | 'USER_CANCEL'
  | 'NO_NETWORK'
  | 'TRANSIENT_ERROR'
  | 'PERSISTENT_ERROR'
  | 'DISABLED'
  | 'ACCOUNT_UNAVAILABLE'
  | 'NESTED_APP_AUTH_UNAVAILABLE';

export interface Broker {
  /** @returns the answer as JSON, or undefined when the request is none */
  execute(json: string): Promise<string | undefined>;
  /** From now on every token request fails like this; undefined ends it. */
  refuse(status: BrokerStatus | undefined): void;
  fetchToken(clientId: string, scope: string, interactive: boolean): Promise<Record<string, unknown>>;
}

interface Failure {
  readonly status: BrokerStatus;
  readonly code?: string;
  readonly subError?: string;
  readonly description?: string;
}

export function createBroker({ person }: Surface, report: (problem: string) => void): Broker {
  const homeAccountId = `${person.id}.${tenantId}`;
  const environment = 'login.windows.net';
  const username = userPrincipalName(person);
  const account = {
    homeAccountId,
    environment,
    tenantId,
    username,
    localAccountId: person.id,
    name: person.name,
  };
  const initContext = {
    sdkName: 'local-tenant',
    sdkVersion: '1.0.0',
    capabilities: { queryAccount: true },
    accountContext: { homeAccountId, environment, tenantId },
  };
  let refused: BrokerStatus | undefined;

  async function fetchToken(clientId: string, scope: string, interactive: boolean) {
    const body = JSON.stringify({ personId: person.id, clientId, scope, interactive });
    const response = await fetch('/_signIn/token', { method: 'POST', body });
    const answer: unknown = await response.json();
    return isRecord(answer) ? answer : {};
  }

  async function token(asked: Readonly<Record<string, unknown>>, interactive: boolean): Promise<object> {
    if (refused) return { error: { status: refused } satisfies Failure };
    try {
      const answer = await fetchToken(String(asked.clientId), String(asked.scope), interactive);
      if (typeof answer.access_token !== 'string') return { error: failureOf(answer) };
      return { account, token: { ...answer, authority: asked.authority, properties: null } };
    } catch {
      return { error: { status: 'NO_NETWORK' } satisfies Failure };
    }
  }

  /** A refusal for any reason but consent is a mistake in the tab, which must not drown in msal's own words. */
  function failureOf({ error, error_description }: Readonly<Record<string, unknown>>): Failure {
    const description = typeof error_description === 'string' ? error_description : '';
    if (error === 'interaction_required')
      return {
        status: 'USER_INTERACTION_REQUIRED',
        code: 'invalid_grant',
        subError: 'consent_required',
        description,
      };
    report(`nestedAppAuth.execute: ${String(error)}. ${description}`);
    return { status: 'PERSISTENT_ERROR', code: String(error), description };
  }

  async function answerTo(method: unknown, asked: unknown): Promise<object | undefined> {
    if (method === 'GetInitContext') return { initContext };
    if ((method !== 'GetToken' && method !== 'GetTokenPopup') || !isRecord(asked)) return undefined;
    return token(asked, method === 'GetTokenPopup');
  }

  return {
    async execute(json) {
      const request = parsed(json);
      if (request?.messageType !== 'NestedAppAuthRequest') return undefined;
      const answer = await answerTo(request.method, request.tokenParams);
      const { requestId } = request;
      const success = answer !== undefined && !('error' in answer);
      return (
        answer && JSON.stringify({ messageType: 'NestedAppAuthResponse', requestId, success, ...answer })
      );
    },
    refuse: (status) => void (refused = status),
    fetchToken,
  };
}

function parsed(json: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
