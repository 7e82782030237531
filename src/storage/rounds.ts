import { backOff } from './backOff';
import type { Attention } from './browser/attention';
import type { Manners } from './manners';

/** How often others' changes are asked for while somebody looks, in milliseconds; they are to appear within 15 s. */
const usual = 12_500;
/** The longest between two rounds while nobody looks, or while SharePoint does not answer. */
const longest = 5 * 60_000;

export interface RoundsPorts extends Manners {
  readonly attention: Attention;
  /** What is shown is not what somebody works with just now. */
  readonly resting: () => boolean;
  /** @returns whether SharePoint answered */
  readonly go: () => Promise<boolean>;
}

/** Does something again and again while somebody looks, less often while nobody does or SharePoint does not answer. */
export class Rounds {
  private waiting = new AbortController();
  /** The series of rounds under way; a stopped one finds another here, or none. */
  private series: symbol | undefined;

  constructor(private readonly ports: RoundsPorts) {}

  start(): void {
    if (this.series === undefined) void this.goOn((this.series = Symbol('rounds')));
  }

  /** Does not wait for the next round: the page is looked at again, or the connection has returned. */
  now(): void {
    this.waiting.abort();
  }

  stop(): void {
    this.series = undefined;
    this.waiting.abort();
  }

  private async goOn(series: symbol): Promise<void> {
    const { clock, traffic, attention, resting, go } = this.ports;
    let unseen = 0;
    let failures = 0;
    while (this.series === series) {
      this.waiting = new AbortController();
      unseen = attention.hidden() ? unseen + 1 : 0;
      const seen = resting() ? longest : usual * 2 ** unseen;
      const between = failures > 0 ? Math.max(usual, backOff(failures)) : seen;
      await clock.wait(Math.max(traffic.pauseLeft, Math.min(between, longest)), this.waiting.signal);
      if (this.series === series && traffic.pauseLeft === 0) failures = (await go()) ? 0 : failures + 1;
    }
  }
}
