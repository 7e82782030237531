import { backOff } from '../backOff';
import type { Clock } from '../clock';

/** Rows whose last attempt failed, and for how long each of them is left alone. Measured by a clock that nobody sets. */
export class HeldBack {
  private readonly rows = new Map<string, { readonly failures: number; readonly until: number }>();

  constructor(private readonly clock: Clock) {}

  /** How often in a row. */
  failures(row: string): number {
    return this.rows.get(row)?.failures ?? 0;
  }

  /** For how long it is not tried, in milliseconds; 0 when it may be. */
  left(row: string): number {
    return Math.max(0, (this.rows.get(row)?.until ?? 0) - this.clock.elapsed());
  }

  failed(row: string): void {
    const failures = this.failures(row) + 1;
    this.rows.set(row, { failures, until: this.clock.elapsed() + backOff(failures) });
  }

  release(row: string): void {
    this.rows.delete(row);
  }

  /** A person asked: everything may be tried now. */
  clear(): void {
    this.rows.clear();
  }
}
