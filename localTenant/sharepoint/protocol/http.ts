/** Requests and answers without a transport, so that `$batch` can hand each of its parts to the same handler. */
export interface SpRequest {
  readonly method: string;
  /** Path and query as sent, still percent-encoded: `/sites/beredskab/_api/web?%24select=Title`. */
  readonly url: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** The body as it came, for files; absent for a part of a batch, which is text throughout. */
  readonly bytes?: Buffer;
}

export interface SpResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Sent instead of the body where the answer is a file. */
  readonly bytes?: Buffer;
}

export type Json = string | number | boolean | null | readonly Json[] | JsonObject;

export interface JsonObject {
  readonly [name: string]: Json;
}

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** An own property; `undefined` for anything inherited, since names come from the client. */
export function own<Value>(record: Readonly<Record<string, Value>>, name: string): Value | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}
