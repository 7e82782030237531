/** One opening of a window, from which nothing comes any more once it is killed. */
import type { Chance } from './chance';
import type { World } from './world';

/** What the windows of one browser have in common. */
export interface Machine {
  /** How far its clock is from the right time, in milliseconds. */
  offset: number;
  /** Until when the lid is closed. */
  asleepUntil: number;
  /** When it was closed last. */
  closedAt: number;
}

const never = new Promise<never>(() => undefined);

export class Life {
  alive = true;
  private readonly endings: (() => void)[] = [];
  private lastStart = 0;
  private lastEnd = 0;

  /** @param risk how likely the window dies at any one step */
  constructor(
    readonly name: string,
    readonly world: World,
    readonly machine: Machine,
    private readonly chance: Chance,
    private readonly risk: () => number,
  ) {}

  /** Nobody types on a closed computer. */
  get asleep(): boolean {
    return this.machine.asleepUntil > this.world.now();
  }

  kill(): void {
    if (!this.alive) return;
    this.alive = false;
    for (const end of this.endings) end();
  }

  onEnd(end: () => void): void {
    this.endings.push(end);
  }

  /** Later, when the window still lives and its lid is open. */
  after(milliseconds: number, act: () => void): void {
    this.world.after(milliseconds, () => {
      const asleep = this.machine.asleepUntil - this.world.now();
      if (!this.alive) return;
      if (asleep > 0) this.after(asleep, act);
      else act();
    });
  }

  /** Kills the window here, sometimes. @returns whether it lives on */
  survives(): boolean {
    if (this.alive && this.chance.happens(this.risk())) this.kill();
    return this.alive;
  }

  /** Something the disk does, in the order it was asked to; a window that dies meanwhile never hears of it. */
  async step<T>(work: () => Promise<T>): Promise<T> {
    await this.inTurn('lastStart');
    if (!this.survives()) return never;
    const outcome = await this.world.doing(
      work().then(
        (value) => ({ value }),
        (cause: unknown) => ({ cause }),
      ),
    );
    await this.inTurn('lastEnd');
    if (!this.survives()) return never;
    if ('cause' in outcome) throw outcome.cause;
    return outcome.value;
  }

  /** The time of the machine's own clock, in milliseconds since 1970. */
  clock(firstMoment: number): number {
    return firstMoment + this.world.now() + this.machine.offset;
  }

  private inTurn(which: 'lastStart' | 'lastEnd'): Promise<void> {
    const now = this.world.now();
    const delay = this.chance.happens(0.03) ? this.chance.between(50, 600) : this.chance.between(0.2, 6);
    this[which] = Math.max(this[which], now + delay);
    return new Promise((due) => this.after(this[which] - now, due));
  }
}
