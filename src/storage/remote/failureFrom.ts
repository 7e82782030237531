import { HttpRequestError } from '@pnp/queryable';
import { Failure, type FailureId } from '../../contracts/failure';
import type { Clock } from '../clock';
import { retryAfter } from './retryAfter';

const byStatus: Readonly<Record<number, FailureId>> = {
  400: 'invalid',
  401: 'notSignedIn',
  403: 'noAccess',
  404: 'missingSite',
  423: 'locked',
  429: 'throttled',
  503: 'throttled',
};

/**
 * Names what the client library threw. A 404 is read as the whole site; `listFailureFrom` reads it as one list.
 * `fetch` rejects with a TypeError when no answer came, whatever the reason.
 * @param clock a part of a batch has no `Date` of the server's: a stated date is measured from this
 */
export function failureFrom(cause: unknown, clock: Pick<Clock, 'now'>): Failure {
  if (cause instanceof Failure) return cause;
  if (cause instanceof HttpRequestError) {
    const wait = retryAfter(cause.response.headers, clock.now());
    return new Failure(byStatus[cause.status] ?? 'serverFault', {
      cause,
      retryAfterSeconds: wait === undefined ? undefined : wait / 1000,
    });
  }
  return new Failure(isUnanswered(cause) ? 'offline' : 'serverFault', { cause });
}

/** By name, since the error may come from another realm than this code (a frame, a test runner). */
function isUnanswered(cause: unknown): boolean {
  return typeof cause === 'object' && cause !== null && 'name' in cause && cause.name === 'TypeError';
}

export function listFailureFrom(cause: unknown, clock: Pick<Clock, 'now'>): Failure {
  const failure = failureFrom(cause, clock);
  return failure.id === 'missingSite' ? new Failure('missingList', { cause }) : failure;
}
