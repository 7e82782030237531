/**
 * Time of one meeting. It stands still while anything is being done and then jumps to whatever comes next, so that hours
 * take milliseconds and the same seed gives the same order of everything.
 */
interface Due {
  readonly at: number;
  readonly act: () => void;
}

/** How many turns of the event loop nothing may be under way before time goes on. */
const calmTurns = 3;

const turn = () => new Promise<void>((done) => setImmediate(done));

export class World {
  private time = 0;
  private underWay = 0;
  /** Soonest last. */
  private readonly due: Due[] = [];

  /** Milliseconds since the meeting began. */
  now(): number {
    return this.time;
  }

  after(milliseconds: number, act: () => void): void {
    const at = this.time + Math.max(0, milliseconds);
    let index = this.due.length;
    while (index > 0 && (this.due[index - 1]?.at ?? 0) <= at) index -= 1;
    this.due.splice(index, 0, { at, act });
  }

  wait(milliseconds: number): Promise<void> {
    return new Promise((done) => this.after(milliseconds, done));
  }

  /** Work on the machine itself: no time passes until it is done. */
  async doing<T>(work: Promise<T>): Promise<T> {
    this.underWay += 1;
    try {
      return await work;
    } finally {
      this.underWay -= 1;
    }
  }

  /** @returns whether it came to what was waited for, rather than to `latest` or to the end of everything */
  async run(done: () => boolean, latest = Infinity): Promise<boolean> {
    for (;;) {
      await this.calm();
      if (done()) return true;
      const next = this.due.at(-1);
      if (next === undefined || next.at > latest) return false;
      this.due.pop();
      this.time = Math.max(this.time, next.at);
      next.act();
    }
  }

  private async calm(): Promise<void> {
    for (let turns = 0; turns < calmTurns;) {
      await turn();
      turns = this.underWay === 0 ? turns + 1 : 0;
    }
  }
}
