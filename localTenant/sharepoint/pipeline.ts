/** The way of one request: control, preflight, token or session, faults, site, digest, lock, route, format, log. */
import { control, isControl } from './control/control';
import type { Controlled } from './control/controlled';
import { answerOf, type Fault } from './control/fault';
import { ConnectionDropped } from './control/faults';
import { isSignIn, signIn } from './control/signIn';
import { isBatch, isContextInfo, isQuery, locate, type Place } from './place';
import { plainFile } from './plainFile';
import { accessOf, type Caller } from './permissions/access';
import { acceptedFormat, contentType, type Format } from './protocol/accept';
import { parseBatch, renderBatch } from './protocol/batch';
import { readBody } from './protocol/body';
import { preflight, withCors } from './protocol/cors';
import {
  errorBody,
  methodRefused,
  SharePointError,
  siteReadOnly,
  unacceptable,
  unexpected,
} from './protocol/errors';
import { render } from './protocol/format';
import type { SpRequest, SpResponse } from './protocol/http';
import { originAsked } from './protocol/origin';
import { parsePath } from './protocol/path';
import { parseQuery } from './protocol/query';
import { unauthorized, withServerHeaders } from './protocol/serverAnswers';
import { apiRoot } from './resources/web';
import { follow, invoke, type Exchange } from './resources/resource';
import type { Digests } from './session/digests';
import type { Sessions } from './session/sessions';
import type { Database } from './storage/database';
import { toSeconds } from './storage/siteTime';

export interface Tenant extends Controlled {
  readonly database: Database;
  now(): Date;
  authenticate(authorization: string | undefined): Promise<Caller | 'expired' | undefined>;
  readonly sessions: Sessions;
  readonly digests: Digests;
}

/** Who asks, and by which of the server's names. */
interface Visit {
  readonly caller: Caller;
  readonly origin: string;
}

/** A request that came by itself. */
interface Whole {
  /** Receives what a batch held. */
  readonly parts: Part[];
  readonly fault: Fault | undefined;
}

type Part = { readonly method: string; readonly path: string; readonly status: number };

export async function handle(tenant: Tenant, request: SpRequest): Promise<SpResponse> {
  if (isSignIn(request)) return signIn(tenant.sessions, tenant.origin(), request);
  if (isControl(request.url)) return control(tenant, request);
  if (request.method === 'OPTIONS') return withServerHeaders(preflight(request), performance.now());
  const start = performance.now();
  const known = await callerOf(tenant, request.headers);
  const caller = known === 'expired' ? undefined : known;
  const origin = originAsked(tenant.origin(), request.headers['host']);
  const parts: Part[] = [];
  const { method, path } = described(request);
  const fault = caller && tenant.faults.onRequest(method, path, caller.personId);
  if (fault?.delayMs !== undefined) await tenant.faults.wait(fault);
  const response =
    caller === undefined
      ? unauthorized(known === 'expired' ? known : undefined)
      : (struck(fault) ?? answer(tenant, request, { caller, origin }, { parts, fault }));
  tenant.log.add({
    ...{ at: tenant.now().toISOString(), method, path, status: response.status, person: caller?.personId },
    ...{ durationMs: Math.round(performance.now() - start), ...(parts.length === 0 ? {} : { parts }) },
    ...(fault?.drop && { dropped: fault.drop }),
  });
  if (fault?.drop !== undefined) throw new ConnectionDropped();
  return withServerHeaders(withCors(response, request), start);
}

/** @returns undefined when the request is carried out all the same */
function struck(fault: Fault | undefined): SpResponse | undefined {
  if (fault?.drop === 'before') return { status: 0, headers: {}, body: '' };
  return fault === undefined || fault.parts !== undefined ? undefined : answerOf(fault);
}

/** A request with a token is judged by its token alone, whatever cookie the browser sends along. */
async function callerOf(
  tenant: Tenant,
  headers: SpRequest['headers'],
): Promise<Caller | 'expired' | undefined> {
  const { authorization, cookie } = headers;
  if (authorization === undefined && cookie !== undefined) return tenant.sessions.caller(cookie);
  return tenant.authenticate(authorization).catch(() => undefined);
}

/** @param whole absent inside a batch, which cannot hold another */
function answer(tenant: Tenant, request: SpRequest, visit: Visit, whole?: Whole): SpResponse {
  const format = acceptedFormat(request.headers['accept']) ?? 'minimalmetadata';
  const method = methodOf(request);
  try {
    const place = locate(tenant.database, request.url);
    if (place === undefined) return plainFile(tenant.database, request, visit.caller) ?? nothingThere;
    // What a batch holds is covered by the batch's own digest.
    if (whole !== undefined) demandDigest(tenant, request, visit.caller, place);
    demandUnlocked(tenant, method, place);
    if (whole !== undefined && isBatch(place)) return batch(tenant, request, visit, whole);
    return route(tenant, request, visit, method, place);
  } catch (error) {
    return refusal(error, format);
  }
}

const nothingThere: SpResponse = {
  status: 404,
  headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  body: '404 FILE NOT FOUND',
};

/** @throws 403 when a browser's session writes without the digest of a page of this site */
function demandDigest({ digests }: Tenant, request: SpRequest, caller: Caller, place: Place): void {
  const { method, headers } = request;
  if (caller.scopes !== 'own rights' || method === 'GET' || method === 'HEAD' || isContextInfo(place)) return;
  digests.demand(headers['x-requestdigest'], { personId: caller.personId, siteId: place.site.guid });
}

/** @throws 423 when somebody has locked the site; a batch may still hold what only reads */
function demandUnlocked({ readOnly }: Tenant, method: string, place: Place): void {
  const reads =
    method === 'GET' || method === 'HEAD' || isBatch(place) || isContextInfo(place) || isQuery(place);
  if (!reads && readOnly.has(place.site)) throw siteReadOnly();
}

function batch(tenant: Tenant, request: SpRequest, visit: Visit, { parts, fault }: Whole): SpResponse {
  if (request.method !== 'POST') throw methodRefused(request.method, '$batch');
  const responses = parseBatch(request.body, request.headers['content-type']).map((operation, index) => {
    const { method, path } = described(operation);
    const failing =
      fault?.parts?.includes(index) === true
        ? fault
        : tenant.faults.onOperation(method, path, visit.caller.personId);
    const response = (failing && answerOf(failing)) ?? answer(tenant, operation, visit);
    parts.push({ method, path, status: response.status });
    return response;
  });
  return renderBatch(responses);
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
    bytes: () => request.bytes ?? Buffer.from(request.body),
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
