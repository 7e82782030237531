import type { Failure } from '../contracts/failure';
import { backOff } from './backOff';
import type { Clock } from './clock';

/** A pause as it is kept for windows that open later. */
export interface KeptPause {
  /** Milliseconds since 1970. */
  readonly until: number;
  /** How long it was when it began, in milliseconds. */
  readonly length: number;
}

/** Where a pause outlives the window it was told to. */
export interface PauseKeeper {
  read(): KeptPause | undefined;
  write(pause: KeptPause): void;
}

/**
 * The one pause of a site: when SharePoint asks one request to wait, all of them do, in every window of this browser.
 * It is measured by a clock that nobody sets; only a window opened later has to believe the one that people set.
 */
export class Traffic {
  /** By the clock that nobody sets. */
  private until = 0;
  private refusals = 0;
  private readonly listeners = new Set<() => void>();

  /**
   * @param otherWindows how windows of this browser tell each other of a pause; absent where there are none
   * @param keeper lets a window opened within a pause know of it; absent where nothing can be kept
   */
  constructor(
    private readonly clock: Clock,
    private readonly otherWindows?: BroadcastChannel,
    private readonly keeper?: PauseKeeper,
  ) {
    this.extend(this.keptLeft());
    if (!otherWindows) return;
    otherWindows.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (typeof data === 'number') this.extend(data);
    };
  }

  /** For how long nothing may be asked, in milliseconds; 0 when requests may go. */
  get pauseLeft(): number {
    return Math.max(0, this.until - this.clock.elapsed());
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
    else if (this.pauseLeft === 0) this.refused(undefined);
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

  private pauseFor(length: number): void {
    if (!this.extend(length)) return;
    this.otherWindows?.postMessage(length);
    // Another window may have been told of a longer one a moment ago.
    if (length > this.keptLeft()) this.keeper?.write({ until: this.clock.now() + length, length });
  }

  /** What is left of the kept pause. Never more than all of it, or a clock that was set back would silence us for hours. */
  private keptLeft(): number {
    const kept = this.keeper?.read();
    return kept ? Math.min(kept.until - this.clock.now(), kept.length) : 0;
  }

  /** @returns whether the pause has become longer */
  private extend(milliseconds: number): boolean {
    const until = this.clock.elapsed() + milliseconds;
    if (milliseconds <= 0 || until <= this.until) return false;
    this.until = until;
    for (const listener of this.listeners) listener();
    return true;
  }
}
