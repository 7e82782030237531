/**
 * Answers made to fail on purpose: throttling, outages, slowness and broken connections that are hard to provoke
 * otherwise. The first fault that fits strikes, and is then used up once.
 */
import { setTimeout as pause } from 'node:timers/promises';
import type { Json } from '../protocol/http';
import { pattern, readFault, type Fault } from './fault';

/** In place of an answer: whoever holds the connection ends it. */
export class ConnectionDropped extends Error {}

export class Faults {
  private faults: Fault[] = [];
  private readonly closing = new AbortController();

  /** @throws Error that says what is wrong with the list */
  replace(list: Json): void {
    if (!Array.isArray(list)) throw new Error('Faults are a JSON array.');
    this.faults = list.map((fault: Json) => readFault(fault));
  }

  add(fault: Json): void {
    this.faults.push(readFault(fault));
  }

  clear(): void {
    this.faults = [];
  }

  /** As they were given, with the times that are left. */
  list(): readonly Fault[] {
    return this.faults;
  }

  /** What befalls a request as it arrives, a `$batch` among them. */
  onRequest(method: string, path: string, person: string): Fault | undefined {
    const isBatch = /\/_api\/+\$batch\/*(\?|$)/i.test(path);
    return this.strike(method, path, person, ({ parts }) => isBatch || parts === undefined);
  }

  /** What befalls one operation inside a `$batch`: an answer of its own. The connection is that of the whole. */
  onOperation(method: string, path: string, person: string): Fault | undefined {
    const isAnswer = ({ delayMs, drop, parts }: Fault): boolean => (delayMs ?? drop ?? parts) === undefined;
    return this.strike(method, path, person, isAnswer);
  }

  /** @throws ConnectionDropped when the server closes meanwhile */
  async wait({ delayMs }: Fault): Promise<void> {
    if (delayMs === undefined) return;
    await pause(delayMs, undefined, { signal: this.closing.signal }).catch(() => {
      throw new ConnectionDropped();
    });
  }

  /** Lets go of the requests that still wait. */
  close(): void {
    this.closing.abort();
  }

  private strike(
    method: string,
    path: string,
    person: string,
    fits: (fault: Fault) => boolean,
  ): Fault | undefined {
    const index = this.faults.findIndex(
      (fault) =>
        fault.times !== 0 &&
        fits(fault) &&
        pattern(fault).test(path) &&
        (fault.method === undefined || fault.method === method) &&
        (fault.person === undefined || fault.person === person),
    );
    const found = this.faults[index];
    if (found?.times !== undefined) this.faults[index] = { ...found, times: found.times - 1 };
    return found;
  }
}
