/**
 * What SharePoint lets a page on another origin send and read. A header outside the list makes the browser's preflight
 * fail, as it does for the hosted tab in a real tenant; credentials are never allowed, so the tab must bring a token.
 */
import type { SpRequest, SpResponse } from './http';

const preflightHeaders = {
  'Access-Control-Allow-Methods': 'GET, POST, PUT, PATCH, MERGE, DELETE, OPTIONS',
  'Access-Control-Allow-Headers':
    'authorization, accept, content-type, if-match, x-http-method, x-requestdigest',
  'Access-Control-Max-Age': '600',
};

export function preflight(request: SpRequest): SpResponse {
  return { status: 200, headers: { ...allowOrigin(request), ...preflightHeaders }, body: '' };
}

export function withCors(response: SpResponse, request: SpRequest): SpResponse {
  const exposed = { 'Access-Control-Expose-Headers': 'ETag, Retry-After, SPRequestGuid' };
  return { ...response, headers: { ...response.headers, ...allowOrigin(request), ...exposed } };
}

function allowOrigin(request: SpRequest): Record<string, string> {
  const origin = request.headers['origin'];
  return origin === undefined ? {} : { 'Access-Control-Allow-Origin': origin, Vary: 'Origin' };
}
