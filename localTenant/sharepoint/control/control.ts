/** `/_tenant/…`: what no real tenant has, for tests and for people at the keyboard. Never reachable under `/_api`. */
import { isObject, type Json, type SpRequest, type SpResponse } from '../protocol/http';
import { isOwnHost } from '../protocol/origin';
import type { Controlled } from './controlled';
import { applyForm } from './controlForm';
import { controlPage } from './controlPage';

const anyone = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Methods': 'GET, PUT, POST, DELETE, OPTIONS',
  'Access-Control-Allow-Headers': 'content-type',
};

export function isControl(path: string): boolean {
  return /^\/_tenant(\/|$|\?)/i.test(path);
}

export function control(tenant: Controlled, request: SpRequest): SpResponse {
  const { log, faults, readOnly, clock, reset } = tenant;
  const path = request.url.replace(/\?.*$/, '').replace(/\/$/, '').toLowerCase();
  switch (`${request.method} ${path}`) {
    case 'GET /_tenant':
      return isOwn(tenant, request) ? controlPage(tenant) : foreign;
    case 'POST /_tenant':
      return isOwn(tenant, request) ? submitted(tenant, request) : foreign;
    case 'GET /_tenant/log':
      return answer(200, log.entries);
    case 'DELETE /_tenant/log':
      log.clear();
      return answer(204);
    case 'GET /_tenant/faults':
      return answer(200, faults.list());
    case 'PUT /_tenant/faults':
      return reading(request, (list) => faults.replace(list));
    case 'DELETE /_tenant/faults':
      faults.clear();
      return answer(204);
    case 'PUT /_tenant/readonly':
      return reading(request, (wanted) => readOnly.set(wanted));
    case 'POST /_tenant/clock':
      return reading(request, (wanted) =>
        clock.advance(isObject(wanted) ? wanted['advanceSeconds'] : undefined),
      );
    case 'POST /_tenant/reset':
      reset();
      return answer(204);
    default:
      return request.method === 'OPTIONS'
        ? answer(204)
        : answer(404, { error: `There is no ${request.method} ${path}.` });
  }
}

/** A name that is not ours means a foreign page was made to point at this machine; a foreign origin, that it posts here. */
function isOwn(tenant: Controlled, { headers }: SpRequest): boolean {
  const from = headers['origin'];
  const host = headers['host'];
  return isOwnHost(tenant.origin(), host) && (from === undefined || from === `http://${host ?? ''}`);
}

const foreign: SpResponse = {
  status: 421,
  headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  body: 'Not a name of this tenant.',
};

/** The page again after a redirect, so that loading it anew does not add the fault once more. */
function submitted(tenant: Controlled, { body }: SpRequest): SpResponse {
  try {
    applyForm(tenant, new URLSearchParams(body));
    return { status: 303, headers: { Location: '/_tenant/' }, body: '' };
  } catch (error) {
    return controlPage(tenant, messageOf(error));
  }
}

function reading({ body }: SpRequest, act: (json: Json) => void): SpResponse {
  try {
    act(JSON.parse(body) as Json);
    return answer(204);
  } catch (error) {
    return answer(400, { error: messageOf(error) });
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : 'Unreadable.';
}

function answer(status: number, body?: object): SpResponse {
  return {
    status,
    headers: { ...anyone, 'Content-Type': 'application/json;charset=utf-8' },
    body: body === undefined ? '' : JSON.stringify(body),
  };
}
