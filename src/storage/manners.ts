import { type Clock, realClock } from './clock';
import { pauseKeeper } from './browser/pauseKeeper';
import { Traffic } from './traffic';

/** What everything that asks one site shares, so that a pause holds for all of it. */
export interface Manners {
  readonly traffic: Traffic;
  readonly clock: Clock;
}

export function siteManners(siteUrl: string): Manners {
  const otherWindows =
    typeof BroadcastChannel === 'undefined'
      ? undefined
      : new BroadcastChannel(`stalkingberedskab:pause:${siteUrl}`);
  return { traffic: new Traffic(realClock, otherWindows, pauseKeeper(siteUrl)), clock: realClock };
}
