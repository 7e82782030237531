import type { TimelinePipe } from '@pnp/core';
import type { Queryable } from '@pnp/queryable';
import { Failure } from '../../contracts/failure';
import type { Clock } from '../clock';
import type { Manners } from '../manners';
import { retryAfter } from './retryAfter';

/** A request nobody answers for this long, in milliseconds, is given up: the Wi-Fi has gone, not the server. */
const patience = 30_000;
const withoutBody: ReadonlySet<number> = new Set([204, 205, 304]);

interface CarefulSend extends Manners {
  /** A new token after SharePoint refused the last; absent where there is none. */
  readonly renew?: () => Promise<string>;
}

/**
 * How requests leave: none during a pause, none without end, one new token after a 401. Nothing is sent twice here:
 * only who knows what a request does can know whether that is safe.
 */
export function carefulSend({ traffic, clock, renew }: CarefulSend): TimelinePipe<Queryable> {
  const demandNoPause = () => {
    const { pauseLeft } = traffic;
    if (pauseLeft > 0) throw new Failure('throttled', { retryAfterSeconds: pauseLeft / 1000 });
  };
  return (instance) => {
    instance.on.send.replace(async (url, init) => {
      demandNoPause();
      let response = await answered(url, init, clock);
      if (response.status === 401 && renew !== undefined) {
        const headers = {
          ...(init.headers as Record<string, string>),
          Authorization: `Bearer ${await renew()}`,
        };
        // Getting a token takes a while, and another request may have been asked to wait meanwhile.
        demandNoPause();
        response = await answered(url, { ...init, headers }, clock);
      }
      if (response.status === 429 || response.status === 503)
        traffic.refused(retryAfter(response.headers, clock.now()));
      else traffic.answered();
      return response;
    });
    return instance;
  };
}

/** @throws TypeError when no answer came, as `fetch` does */
async function answered(url: URL, init: RequestInit, clock: Clock): Promise<Response> {
  const control = new AbortController();
  const over = new AbortController();
  void clock.wait(patience, over.signal).then(() => {
    if (!over.signal.aborted) control.abort(new TypeError('No answer in time.'));
  });
  try {
    const response = await fetch(url.toString(), { ...init, signal: control.signal });
    // An answer that stops in the middle is none: who sends holds the lock of all windows until it is over.
    const body = await response.arrayBuffer();
    return new Response(withoutBody.has(response.status) ? null : body, response);
  } finally {
    over.abort();
  }
}
