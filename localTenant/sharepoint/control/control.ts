/** `/_tenant/…`: what no real tenant has, for tests and for people at the keyboard. Never reachable under `/_api`. */
import type { Json, SpRequest, SpResponse } from '../protocol/http';
import type { Faults } from './faults';
import type { RequestLog } from './requestLog';

export interface Controlled {
  readonly log: RequestLog;
  readonly faults: Faults;
  readonly reset: () => void;
}

const anyone = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Methods': 'GET, PUT, POST, DELETE, OPTIONS',
  'Access-Control-Allow-Headers': 'content-type',
};

export function isControl(path: string): boolean {
  return /^\/_tenant(\/|$|\?)/i.test(path);
}

export function control({ log, faults, reset }: Controlled, request: SpRequest): SpResponse {
  const path = request.url.replace(/\?.*$/, '').replace(/\/$/, '').toLowerCase();
  switch (`${request.method} ${path}`) {
    case 'GET /_tenant/log':
      return answer(200, [...log.entries] as unknown as Json);
    case 'DELETE /_tenant/log':
      log.clear();
      return answer(204);
    case 'PUT /_tenant/faults':
      return setFaults(faults, request.body);
    case 'DELETE /_tenant/faults':
      faults.clear();
      return answer(204);
    case 'POST /_tenant/reset':
      reset();
      return answer(204);
    default:
      return request.method === 'OPTIONS'
        ? answer(204)
        : answer(404, { error: `There is no ${request.method} ${path}.` });
  }
}

function setFaults(faults: Faults, body: string): SpResponse {
  try {
    faults.replace(JSON.parse(body) as Json);
    return answer(204);
  } catch (error) {
    return answer(400, { error: error instanceof Error ? error.message : 'Unreadable.' });
  }
}

function answer(status: number, body?: Json): SpResponse {
  return {
    status,
    headers: { ...anyone, 'Content-Type': 'application/json;charset=utf-8' },
    body: body === undefined ? '' : JSON.stringify(body),
  };
}
