import { type StoredRow, writesOf } from './storedRow';

interface KnownList {
  /** By SharePoint's number of the row. */
  rows: Map<number, StoredRow>;
  /** When each row was last written or removed by this person, as a ticket. */
  readonly touched: Map<number, number>;
  /** Rows that SharePoint has said to be different from what is known. */
  readonly doubted: Set<number>;
  /** The ticket of the read that is shown. */
  read: number;
}

/**
 * The rows of a site as last heard of. Answers may come in any order: an older one never replaces what a newer one, or
 * a write of our own, has told.
 */
export class KnownRows {
  private readonly lists = new Map<string, KnownList>();
  private ticket = 0;

  /** To be taken before asking, and handed in with the answer. */
  takeTicket(): number {
    return (this.ticket += 1);
  }

  /** @returns whether the answer is shown; false when a later question was answered first */
  readDone(ticket: number, list: string, answer: readonly StoredRow[]): boolean {
    const known = this.listOf(list);
    if (ticket < known.read) return false;
    const touchedSince = (number: number) => (known.touched.get(number) ?? 0) > ticket;
    const rows = new Map<number, StoredRow>();
    for (const row of answer) {
      const mine = known.rows.get(row.number);
      if (!mine && touchedSince(row.number)) continue;
      rows.set(row.number, mine && writesOf(mine) > writesOf(row) ? mine : row);
    }
    for (const [number, row] of known.rows)
      if (!rows.has(number) && touchedSince(number)) rows.set(number, row);
    known.rows = rows;
    known.read = ticket;
    known.doubted.clear();
    return true;
  }

  written(row: StoredRow): void {
    const known = this.listOf(row.list);
    known.rows.set(row.number, row);
    known.touched.set(row.number, this.takeTicket());
    known.doubted.delete(row.number);
  }

  /** Shown as before, but no longer good enough to write over. */
  doubt(list: string, number: number): void {
    this.listOf(list).doubted.add(number);
  }

  removed(list: string, number: number): void {
    const known = this.listOf(list);
    known.rows.delete(number);
    known.touched.set(number, this.takeTicket());
  }

  forget(list: string): void {
    this.lists.delete(list);
  }

  /** @returns undefined also for a row in doubt */
  find(list: string, key: string): StoredRow | undefined {
    const row = this.lastSeen(list, key);
    return row && this.lists.get(list)?.doubted.has(row.number) ? undefined : row;
  }

  /** As it is shown, in doubt or not. */
  lastSeen(list: string, key: string): StoredRow | undefined {
    for (const row of this.lists.get(list)?.rows.values() ?? []) if (row.key === key) return row;
    return undefined;
  }

  rows(list: string): readonly StoredRow[] {
    return [...(this.lists.get(list)?.rows.values() ?? [])];
  }

  private listOf(list: string): KnownList {
    const known = this.lists.get(list) ?? {
      ...{ rows: new Map(), touched: new Map(), doubted: new Set(), read: 0 },
    };
    this.lists.set(list, known);
    return known;
  }
}
