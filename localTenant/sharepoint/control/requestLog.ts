/** What was asked and answered, for people who look and tests that count. Kept in memory, the newest 10,000. */
export interface RequestLogEntry {
  readonly id: number;
  /** ISO time. */
  readonly at: string;
  readonly method: string;
  /** Path and query, percent-decoded. */
  readonly path: string;
  /** 0 when nothing was done before the connection was dropped. */
  readonly status: number;
  /** The connection was made to end before or after the request was carried out; nothing was answered. */
  readonly dropped?: 'before' | 'after';
  /** Entra object id; absent without a valid token. */
  readonly person?: string;
  readonly durationMs: number;
  /** The operations of a `$batch`. */
  readonly parts?: readonly { readonly method: string; readonly path: string; readonly status: number }[];
}

const maximumEntries = 10_000;

export class RequestLog {
  readonly entries: RequestLogEntry[] = [];
  private lastId = 0;

  add(entry: Omit<RequestLogEntry, 'id'>): void {
    this.lastId += 1;
    this.entries.push({ id: this.lastId, ...entry });
    if (this.entries.length > maximumEntries) this.entries.shift();
  }

  clear(): void {
    this.entries.length = 0;
  }
}
