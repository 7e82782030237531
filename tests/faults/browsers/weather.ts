/** What goes wrong between the browsers and SharePoint, and when: all of it from the seed. */
import type { Fault } from '../../../localTenant/sharepoint';
import type { Chance } from '../chance';

export interface Trouble {
  /** Milliseconds after the one before. */
  readonly after: number;
  readonly faults: readonly Fault[];
  /** The server dies, and is back after so long. */
  readonly serverBackAfter?: number;
}

const api = '/_api/';

export function troublesFrom(chance: Chance): Trouble[] {
  const serverDies = chance.happens(0.6) ? chance.whole(2, 7) : -1;
  return Array.from({ length: 12 }, (_, index) => ({
    after: chance.between(300, 1500),
    faults: chance.happens(0.25) ? [] : [fault(chance)],
    ...(index === serverDies && { serverBackAfter: chance.between(100, 1500) }),
  }));
}

function fault(chance: Chance): Fault {
  const times = chance.whole(1, 3);
  const kind = chance.weighted({ drop: 5, pause: 3, broken: 3, slow: 3, part: 3, token: 1, refused: 1 });
  switch (kind) {
    case 'drop':
      return { match: api, times, drop: chance.happens(0.6) ? 'after' : 'before' };
    case 'pause':
      return { match: api, times: 1, status: chance.pick([429, 503]), retryAfter: '1' };
    case 'broken':
      return { match: api, times, status: 500 };
    case 'slow':
      return { match: api, times, delayMs: Math.round(chance.between(300, 1500)) };
    case 'part':
      return { match: '\\$batch', times, status: chance.pick([500, 429, 412]), parts: [0] };
    case 'token':
      return { match: api, times: 1, status: 401 };
    case 'refused':
      return { match: '/items\\(', method: 'POST', times: 1, status: 403 };
  }
}
