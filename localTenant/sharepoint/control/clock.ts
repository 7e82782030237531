/** The server's time, which can be moved forward: half an hour until a digest is too old should not take half an hour. */
export class Clock {
  private aheadMs = 0;

  constructor(private readonly actual: () => Date) {}

  readonly now = (): Date => new Date(this.actual().getTime() + this.aheadMs);

  /** @throws Error for anything but seconds ahead: time that goes back would make rows older than those before them */
  advance(seconds: unknown): void {
    if (typeof seconds !== 'number' || !(seconds >= 0 && seconds <= 1e9))
      throw new Error('advanceSeconds is a number from 0 to 1000000000.');
    this.aheadMs += Math.round(seconds * 1000);
  }

  get aheadSeconds(): number {
    return this.aheadMs / 1000;
  }

  reset(): void {
    this.aheadMs = 0;
  }
}
