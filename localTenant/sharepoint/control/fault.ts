/** One thing that goes wrong on purpose, and how it is written in JSON. */
import { isObject, type Json, type JsonObject, type SpResponse } from '../protocol/http';
import { challenge } from '../protocol/serverAnswers';

export interface Fault {
  /** A regular expression, tried on the decoded path and query; capitals do not matter. */
  readonly match: string;
  readonly method?: string;
  /** Entra object id. */
  readonly person?: string;
  /** How often it still strikes; without end when absent. */
  readonly times?: number;
  /** Answered in place of what was asked for. */
  readonly status?: number;
  /** The header as it is sent: seconds, a date, or what no client expects. */
  readonly retryAfter?: string;
  readonly body?: string;
  /** How long the request waits before anything is done with it. */
  readonly delayMs?: number;
  /** The connection ends without an answer: before the request is carried out, or after. */
  readonly drop?: 'before' | 'after';
  /** The operations of a `$batch`, counted from 0, that get the status; the others are carried out. */
  readonly parts?: readonly number[];
}

const longestDelay = 600_000;

/** @throws Error that says what is wrong */
export function readFault(value: Json): Fault {
  if (!isObject(value)) throw new Error('A fault is a JSON object.');
  const { match, body } = value;
  if (typeof match !== 'string') throw new Error('A fault needs match, a regular expression on the path.');
  pattern({ match });
  const fault: Fault = {
    match,
    method: text(value, 'method')?.toUpperCase(),
    person: text(value, 'person'),
    times: whole(value, 'times', 0),
    status: whole(value, 'status', 200, 599),
    retryAfter: text(value, 'retryAfter'),
    body: body === undefined || typeof body === 'string' ? body : JSON.stringify(body),
    delayMs: whole(value, 'delayMs', 0, longestDelay),
    drop: dropOf(text(value, 'drop')),
    parts: partsOf(value['parts']),
  };
  demandSense(fault);
  return fault;
}

/** @throws SyntaxError when it is none */
export function pattern({ match }: Pick<Fault, 'match'>): RegExp {
  return new RegExp(match, 'i');
}

/** @returns undefined for a fault that only waits or drops */
export function answerOf({ status, retryAfter, body = '' }: Fault): SpResponse | undefined {
  if (status === undefined) return undefined;
  const header: Record<string, string> = retryAfter === undefined ? {} : { 'Retry-After': retryAfter };
  const asking = status === 401 ? challenge : {};
  return {
    status,
    headers: { 'Content-Type': 'application/json;charset=utf-8', ...header, ...asking },
    body,
  };
}

function demandSense({ status, retryAfter, body, delayMs, drop, parts }: Fault): void {
  if (status === undefined && delayMs === undefined && drop === undefined)
    throw new Error('A fault needs status, delayMs or drop.');
  if (status === undefined && (retryAfter ?? body ?? parts) !== undefined)
    throw new Error('retryAfter, body and parts go with a status.');
  if (status !== undefined && drop !== undefined)
    throw new Error('A dropped connection has no answer, and so no status.');
  if (retryAfter !== undefined && !/^[\x20-\x7e]*$/.test(retryAfter))
    throw new Error('retryAfter is plain ASCII.');
}

function text(value: JsonObject, name: string): string | undefined {
  const found = value[name];
  if (found !== undefined && typeof found !== 'string') throw new Error(`${name} is text.`);
  return found;
}

function whole(value: JsonObject, name: string, from: number, to = Number.MAX_SAFE_INTEGER) {
  const found = value[name];
  if (found === undefined) return undefined;
  if (typeof found !== 'number' || !Number.isInteger(found) || found < from || found > to)
    throw new Error(`${name} is a whole number from ${from} to ${to}.`);
  return found;
}

function dropOf(drop: string | undefined): Fault['drop'] {
  if (drop === undefined || drop === 'before' || drop === 'after') return drop;
  throw new Error('drop is before or after.');
}

function partsOf(parts: Json | undefined): Fault['parts'] {
  if (parts === undefined) return undefined;
  if (
    Array.isArray(parts) &&
    parts.every((part): part is number => Number.isInteger(part) && Number(part) >= 0)
  )
    return parts;
  throw new Error('parts are numbers of operations, counted from 0.');
}
