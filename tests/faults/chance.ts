/** Chance from a seed, one stream for each thing that happens, so that more of one does not change another. */
import { randomFrom } from '../../localTenant/scale/random';

export class Chance {
  private readonly random: () => number;

  constructor(seed: number) {
    this.random = randomFrom(seed | 0);
    // Neighbouring seeds begin alike.
    for (let skipped = 0; skipped < 4; skipped += 1) this.random();
  }

  readonly next = (): number => this.random();

  /** A stream of its own. */
  fork(): Chance {
    return new Chance(Math.floor(this.random() * 2 ** 32));
  }

  happens(probability: number): boolean {
    return this.random() < probability;
  }

  between(from: number, to: number): number {
    return from + this.random() * (to - from);
  }

  whole(from: number, to: number): number {
    return Math.floor(this.between(from, to + 1));
  }

  pick<T>(from: readonly [T, ...T[]]): T;
  pick<T>(from: readonly T[]): T | undefined;
  pick<T>(from: readonly T[]): T | undefined {
    return from[Math.floor(this.random() * from.length)];
  }

  /** @param weights how often each is picked, in relation to the others */
  weighted<T extends string>(weights: Readonly<Record<T, number>>): T {
    const all = Object.entries<number>(weights) as [T, number][];
    let left = this.random() * all.reduce((sum, [, weight]) => sum + weight, 0);
    const [last] = all.slice(-1) as [[T, number]];
    return (all.find(([, weight]) => (left -= weight) < 0) ?? last)[0];
  }

  /** A GUID. */
  key(): string {
    const part = () => this.whole(0, 0xffff).toString(16).padStart(4, '0');
    return `${part()}${part()}-${part()}-4${part().slice(1)}-8${part().slice(1)}-${part()}${part()}${part()}`;
  }
}
