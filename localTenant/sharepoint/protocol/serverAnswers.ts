/** What the server itself says, whatever was asked: its headers on every answer, and 401 to nobody. */
import { randomUUID } from 'node:crypto';
import type { SpResponse } from './http';

export function unauthorized(): SpResponse {
  const realm =
    'Bearer realm="local tenant",client_id="00000003-0000-0ff1-ce00-000000000000",trusted_issuers="local"';
  const body = JSON.stringify({ error_description: 'Invalid or missing bearer token.' });
  return {
    status: 401,
    headers: { 'WWW-Authenticate': realm, 'Content-Type': 'application/json;charset=utf-8' },
    body,
  };
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
