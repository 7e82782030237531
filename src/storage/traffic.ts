import type { Failure } from '../contracts/failure';
import { backOff } from './backOff';
import type { Clock } from './clock';

/** Where a pause outlives the window it was told to. */
export interface KeptPause {
  /** Milliseconds since 1970. */
  read(): number | undefined;
  write(until: number): void;
}

/** A kept pause longer than this from now was written before the clock was set back. */
const longestKept = 60 * 60_000;

/**
 * The one pause of a site: when SharePoint asks one request to wait, all of them do, in every window of this browser.
 */
export class Traffic {
  private until = 0;
  private refusals = 0;
  private readonly listeners = new Set<() => void>();

  /**
   * @param otherWindows how windows of this browser tell each other of a pause; absent where there are none
   * @param kept lets a window opened within a pause know of it; absent where nothing can be kept
   */
  constructor(
    private readonly clock: Clock,
    private readonly otherWindows?: BroadcastChannel,
    private readonly kept?: KeptPause,
  ) {
    const until = kept?.read() ?? 0;
    if (until - clock.now() < longestKept) this.until = until;
    if (!otherWindows) return;
    otherWindows.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (typeof data === 'number') this.extend(data);
    };
  }

  /** When requests may go again, in milliseconds since 1970; undefined when they may go now. */
  get pausedUntil(): number | undefined {
    return this.until > this.clock.now() ? this.until : undefined;
  }

  /** @param waitMs how long SharePoint asked us to wait; undefined when it did not say */
  refused(waitMs: number | undefined): void {
    this.refusals += 1;
    this.pauseFor(waitMs ?? backOff(this.refusals + 1));
  }

  /** Heeds what a part of a batch was told, which was answered as a whole. */
  heed({ id, retryAfterSeconds }: Failure): void {
    if (id !== 'throttled') return;
    if (retryAfterSeconds !== undefined) this.pauseFor(retryAfterSeconds * 1000);
    else if (this.pausedUntil === undefined) this.refused(undefined);
  }

  answered(): void {
    this.refusals = 0;
  }

  onPause(changed: () => void): () => void {
    this.listeners.add(changed);
    return () => this.listeners.delete(changed);
  }

  close(): void {
    this.otherWindows?.close();
  }

  private pauseFor(milliseconds: number): void {
    this.extend(this.clock.now() + milliseconds);
    this.otherWindows?.postMessage(this.until);
    this.kept?.write(this.until);
  }

  private extend(until: number): void {
    if (until <= this.until) return;
    this.until = until;
    for (const listener of this.listeners) listener();
  }
}
