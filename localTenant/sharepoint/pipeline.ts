/** The way of one request: control, preflight, token or session, faults, site, digest, route, format, log. */
import { randomUUID } from 'node:crypto';
import { control, isControl, type Controlled } from './control/control';
import { isSignIn, signIn } from './control/signIn';
import { accessOf, type Caller } from './permissions/access';
import { acceptedFormat, contentType, type Format } from './protocol/accept';
import { parseBatch, renderBatch } from './protocol/batch';
import { readBody } from './protocol/body';
import { preflight, withCors } from './protocol/cors';
import { errorBody, methodRefused, SharePointError, unacceptable, unexpected } from './protocol/errors';
import { render } from './protocol/format';
import type { SpRequest, SpResponse } from './protocol/http';
import { originAsked } from './protocol/origin';
import { parsePath } from './protocol/path';
import { decodePercent, parseQuery } from './protocol/query';
import { apiRoot } from './resources/web';
import { follow, invoke, type Exchange } from './resources/resource';
import type { Digests } from './session/digests';
import type { Sessions } from './session/sessions';
import type { Database } from './storage/database';
import { findSite, type Site } from './storage/sites';
import { toSeconds } from './storage/siteTime';

export interface Tenant extends Controlled {
  readonly database: Database;
  origin(): string;
  now(): Date;
  authenticate(authorization: string | undefined): Promise<Caller | undefined>;
  readonly sessions: Sessions;
  readonly digests: Digests;
}

/** Who asks, and by which of the server's names. */
interface Visit {
  readonly caller: Caller;
  readonly origin: string;
}

type Part = { readonly method: string; readonly path: string; readonly status: number };

export async function handle(tenant: Tenant, request: SpRequest): Promise<SpResponse> {
  if (isSignIn(request)) return signIn(tenant.sessions, tenant.origin(), request);
  if (isControl(request.url)) return control(tenant, request);
  if (request.method === 'OPTIONS') return withServerHeaders(preflight(request), performance.now());
  const start = performance.now();
  const caller = await callerOf(tenant, request.headers);
  const origin = originAsked(tenant.origin(), request.headers['host']);
  const parts: Part[] = [];
  const response = caller === undefined ? unauthorized() : answer(tenant, request, { caller, origin }, parts);
  const { method, path } = described(request);
  tenant.log.add({
    ...{ at: tenant.now().toISOString(), method, path, status: response.status, person: caller?.personId },
    ...{ durationMs: Math.round(performance.now() - start), ...(parts.length === 0 ? {} : { parts }) },
  });
  return withServerHeaders(withCors(response, request), start);
}

/** A request with a token is judged by its token alone, whatever cookie the browser sends along. */
async function callerOf(tenant: Tenant, headers: SpRequest['headers']): Promise<Caller | undefined> {
  const { authorization, cookie } = headers;
  if (authorization === undefined && cookie !== undefined) return tenant.sessions.caller(cookie);
  return tenant.authenticate(authorization).catch(() => undefined);
}

/** @param parts receives what a batch held; absent inside a batch, which cannot hold another */
function answer(tenant: Tenant, request: SpRequest, visit: Visit, parts?: Part[]): SpResponse {
  const format = acceptedFormat(request.headers['accept']) ?? 'minimalmetadata';
  const { method, path } = described(request);
  try {
    const fault = tenant.faults.strike(method, path, visit.caller.personId);
    if (fault !== undefined) return fault;
    const place = locate(tenant, request.url);
    if (place === undefined)
      return {
        status: 404,
        headers: { 'Content-Type': 'text/plain; charset=utf-8' },
        body: '404 FILE NOT FOUND',
      };
    // What a batch holds is covered by the batch's own digest.
    if (parts !== undefined) demandDigest(tenant, request, visit.caller, place);
    if (parts !== undefined && place.path.toLowerCase() === '$batch')
      return batch(tenant, request, visit, parts);
    return route(tenant, request, visit, method, place);
  } catch (error) {
    return refusal(error, format);
  }
}

/** @throws 403 when a browser's session writes without the digest of a page of this site */
function demandDigest(
  { digests }: Tenant,
  { method, headers }: SpRequest,
  caller: Caller,
  place: Place,
): void {
  if (caller.scopes !== 'own rights' || method === 'GET' || method === 'HEAD') return;
  if (/^contextinfo\/*$/i.test(place.path)) return;
  digests.demand(headers['x-requestdigest'], { personId: caller.personId, siteId: place.site.guid });
}

function batch(tenant: Tenant, request: SpRequest, visit: Visit, parts: Part[]): SpResponse {
  if (request.method !== 'POST') throw methodRefused(request.method, '$batch');
  const responses = parseBatch(request.body, request.headers['content-type']).map((operation) => {
    const response = answer(tenant, operation, visit);
    parts.push({ ...described(operation), status: response.status });
    return response;
  });
  return renderBatch(responses);
}

interface Place {
  readonly site: Site;
  /** After `/_api/`, percent-decoded. */
  readonly path: string;
  readonly search: string;
}

/** @returns undefined when there is no such site */
function locate({ database }: Tenant, url: string): Place | undefined {
  const mark = url.indexOf('?');
  const path = decodePercent(mark === -1 ? url : url.slice(0, mark));
  const found = /^(.*?)\/_api(?:\/+([^]*))?$/i.exec(path);
  const site = found === null ? undefined : findSite(database, found[1] ?? '');
  return site === undefined
    ? undefined
    : { site, path: found?.[2] ?? '', search: mark === -1 ? '' : url.slice(mark + 1) };
}

function route(
  tenant: Tenant,
  request: SpRequest,
  { caller, origin }: Visit,
  method: string,
  { site, path, search }: Place,
): SpResponse {
  const { database, digests } = tenant;
  const format = acceptedFormat(request.headers['accept']);
  if (format === undefined) throw unacceptable();
  const query = parseQuery(search);
  const siteUrl = origin + site.path;
  const exchange: Exchange = {
    ...{ database, site, siteUrl, caller, query, headers: request.headers, now: toSeconds(tenant.now()) },
    access: accessOf(database, site, caller),
    formDigest: () => digests.make({ personId: caller.personId, siteId: site.guid }),
    body: () => readBody(request.body, request.headers['content-type']),
  };
  const act = () => invoke(follow(apiRoot(exchange), parsePath(path, query.aliases)), method, path);
  return render(method === 'GET' ? act() : database.transaction(act), format, siteUrl);
}

function described(request: SpRequest): { method: string; path: string } {
  return { method: methodOf(request), path: decodedForLog(request.url) };
}

/** A POST may say that it stands for another method, since some networks let nothing else through. */
function methodOf({ method, headers }: SpRequest): string {
  const asked = method === 'POST' ? (headers['x-http-method'] ?? method).toUpperCase() : method;
  return asked === 'PATCH' ? 'MERGE' : asked;
}

function decodedForLog(url: string): string {
  try {
    return decodeURIComponent(url.replaceAll('+', ' '));
  } catch {
    return url;
  }
}

function refusal(error: unknown, format: Format): SpResponse {
  const known = error instanceof SharePointError ? error : unexpected();
  // A fault of this server, not of the client: say so where the developer looks, never in the answer.
  if (known !== error) console.error(error);
  return {
    status: known.status,
    headers: { 'Content-Type': contentType(format) },
    body: errorBody(known, format),
  };
}

function unauthorized(): SpResponse {
  const realm =
    'Bearer realm="local tenant",client_id="00000003-0000-0ff1-ce00-000000000000",trusted_issuers="local"';
  const body = JSON.stringify({ error_description: 'Invalid or missing bearer token.' });
  return {
    status: 401,
    headers: { 'WWW-Authenticate': realm, 'Content-Type': 'application/json;charset=utf-8' },
    body,
  };
}

function withServerHeaders(response: SpResponse, start: number): SpResponse {
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
