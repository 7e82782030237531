/** What the server itself says, whatever was asked: its headers on every answer, and 401 to nobody. */
import { randomUUID } from 'node:crypto';
import type { SpResponse } from './http';

/** What a client is to sign in with. */
export const challenge: Readonly<Record<string, string>> = {
  'WWW-Authenticate':
    'Bearer realm="local tenant",client_id="00000003-0000-0ff1-ce00-000000000000",trusted_issuers="local"',
};

const expired = 'Invalid JWT token. The token is expired.';

/** As SharePoint words it for a token that has come of age. */
export const expiredBody = JSON.stringify({ error_description: expired });

/** @param why a token that was valid once, or none at all. [M] for the diagnostics of the first. */
export function unauthorized(why?: 'expired'): SpResponse {
  const json = { ...challenge, 'Content-Type': 'application/json;charset=utf-8' };
  if (why === undefined)
    return {
      status: 401,
      headers: json,
      body: JSON.stringify({ error_description: 'Invalid or missing bearer token.' }),
    };
  const diagnostics = `3000003;reason="${expired}";category="invalid_client"`;
  return { status: 401, headers: { ...json, 'x-ms-diagnostics': diagnostics }, body: expiredBody };
}

/** @param start of the request, on the clock of `performance` */
export function withServerHeaders(response: SpResponse, start: number): SpResponse {
  const server = {
    ...{
      SPRequestGuid: randomUUID(),
      SPClientServiceRequestDuration: String(Math.round(performance.now() - start)),
    },
    ...{
      'X-SharePointHealthScore': '0',
      'X-SP-SERVERSTATE': 'ReadOnly=0',
      'Cache-Control': 'private, max-age=0',
    },
    'X-Content-Type-Options': 'nosniff',
  };
  return { ...response, headers: { ...server, ...response.headers } };
}
