/** Answers made to fail on purpose: throttling, outages and refusals that are hard to provoke otherwise. */
import { isObject, type Json, type JsonObject, type SpResponse } from '../protocol/http';

interface Fault {
  /** Tried on the decoded path and query. */
  readonly match: RegExp;
  readonly method?: string;
  readonly status: number;
  readonly retryAfter?: string;
  readonly body?: string;
  readonly person?: string;
  /** How often it still strikes; without end when absent. */
  times?: number;
}

export class Faults {
  private faults: Fault[] = [];

  /** @throws Error that says what is wrong with the list */
  replace(list: Json): void {
    if (!Array.isArray(list)) throw new Error('Faults are a JSON array.');
    this.faults = list.map((fault: Json) => readFault(fault));
  }

  clear(): void {
    this.faults = [];
  }

  /** The answer of the first fault that fits, which is then used up once. */
  strike(method: string, path: string, person: string | undefined): SpResponse | undefined {
    const found = this.faults.find(
      (fault) =>
        fault.times !== 0 &&
        fault.match.test(path) &&
        (fault.method === undefined || fault.method === method) &&
        (fault.person === undefined || fault.person === person),
    );
    if (found === undefined) return undefined;
    if (found.times !== undefined) found.times -= 1;
    const retryAfter: Record<string, string> =
      found.retryAfter === undefined ? {} : { 'Retry-After': found.retryAfter };
    return {
      status: found.status,
      headers: { 'Content-Type': 'application/json;charset=utf-8', ...retryAfter },
      body: found.body ?? '',
    };
  }
}

function readFault(value: Json): Fault {
  if (!isObject(value)) throw new Error('A fault is a JSON object.');
  const { match, status, body, times } = value;
  if (typeof match !== 'string') throw new Error('A fault needs match, a regular expression on the path.');
  if (typeof status !== 'number' || !Number.isInteger(status) || status < 200 || status > 599) {
    throw new Error('A fault needs status, a number from 200 to 599.');
  }
  if (times !== undefined && (typeof times !== 'number' || times < 0)) throw new Error('times is a number.');
  const retryAfter = text(value, 'retryAfter');
  if (retryAfter !== undefined && !/^[\x20-\x7e]*$/.test(retryAfter))
    throw new Error('retryAfter is plain ASCII.');
  return {
    match: new RegExp(match, 'i'),
    method: text(value, 'method')?.toUpperCase(),
    status,
    retryAfter,
    body: body === undefined || typeof body === 'string' ? body : JSON.stringify(body),
    person: text(value, 'person'),
    times,
  };
}

function text(value: JsonObject, name: string): string | undefined {
  const found = value[name];
  if (found !== undefined && typeof found !== 'string') throw new Error(`${name} is text.`);
  return found;
}
