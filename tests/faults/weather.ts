/** Which fault, if any, meets a request: decided by the seed at the moment it arrives. */
import type { Chance } from './chance';
import { firstMoment } from './meetingServer';

/** What is on the way to the server. */
export interface Asking {
  readonly method: string;
  readonly path: string;
  readonly body: string | undefined;
}

export interface Struck {
  readonly name: string;
  /** As the local SharePoint takes it; absent when the server has no part in it. */
  readonly fault?: object;
  /** The answer never comes, or stops in the middle: the Wi-Fi has gone. */
  readonly gone?: 'before the answer' | 'in the answer';
  /** Somebody else writes a row just before. */
  readonly foreign?: true;
  /** The token has just become too old. */
  readonly expired?: true;
}

const kinds = {
  ...{ dropBefore: 5, dropAfter: 6, silent: 2, stalled: 1, throttled: 5, error: 4, unavailable: 3, stale: 3 },
  ...{ expired: 3, foreign: 5, forbidden: 0.4, locked: 0.3, parts: 8 },
};

export class Weather {
  /** How often a request meets a fault; 0 is calm. */
  roughness = 0;

  constructor(private readonly chance: Chance) {}

  /** @param now by the server's clock, in milliseconds since the meeting began */
  meets(request: Asking, now: number): Struck | undefined {
    if (!this.chance.happens(this.roughness)) return undefined;
    const name = this.chance.weighted(kinds);
    const strike = (fault: object): Struck => ({ name, fault });
    switch (name) {
      case 'dropBefore':
        return strike({ drop: 'before' });
      case 'dropAfter':
        return strike({ drop: 'after' });
      case 'silent':
        return { name, gone: 'before the answer' };
      case 'stalled':
        return { name, gone: 'in the answer' };
      case 'throttled':
        return strike({ status: 429, ...this.retryAfter(now) });
      case 'error':
        return strike({ status: 500 });
      case 'unavailable':
        return strike({ status: 503, ...this.retryAfter(now) });
      case 'stale':
        return isWrite(request) && !isBatch(request) ? strike({ status: 412 }) : undefined;
      case 'expired':
        return { name, expired: true };
      case 'foreign':
        return isWrite(request) ? { name, foreign: true } : undefined;
      case 'forbidden':
        return strike({ status: 403 });
      case 'locked':
        return isWrite(request) ? strike({ status: 423 }) : undefined;
      case 'parts':
        return isBatch(request) ? strike(this.parts(request)) : undefined;
    }
  }

  /** In its three forms. */
  private retryAfter(now: number): { readonly retryAfter?: string } {
    const seconds = this.chance.happens(0.2) ? this.chance.whole(60, 180) : this.chance.whole(1, 30);
    switch (this.chance.whole(0, 2)) {
      case 0:
        return { retryAfter: String(seconds) };
      case 1:
        return { retryAfter: new Date(firstMoment + now + seconds * 1000).toUTCString() };
      default:
        return {};
    }
  }

  private parts({ body = '' }: Asking): object {
    const count = body.match(/^Content-Type: application\/http/gim)?.length ?? 1;
    const parts = Array.from({ length: count }, (_, part) => part).filter(() => this.chance.happens(0.4));
    const status = this.chance.pick([429, 500, 503, 412]);
    const asked =
      status === 429 && this.chance.happens(0.7) ? { retryAfter: String(this.chance.whole(1, 60)) } : {};
    return { status, ...asked, parts: parts.length === 0 ? [0] : parts };
  }
}

export function isBatch({ path }: Pick<Asking, 'path'>): boolean {
  return path.includes('/_api/$batch');
}

/** Whether it changes a row, or may. */
export function isWrite({ method, path, body = '' }: Asking): boolean {
  if (method === 'GET' || /contextinfo|getchanges/i.test(path)) return false;
  return !isBatch({ path }) || /^(POST|PATCH|MERGE|DELETE) /m.test(body);
}
