/** How long an answer asks a client to wait, read without the product's own code. */
import type { Answered } from './meetingServer';

/** @param now by the server's clock. @returns milliseconds; undefined when it asks for nothing definite */
export function statedWait({ status, headers, body }: Answered, now: number): number | undefined {
  if (status === 429 || status === 503) return waitOf(headers['retry-after'], now);
  const waits = [
    ...body.matchAll(/^HTTP\/1\.1 (?:429|503)[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?retry-after: ([^\r\n]+)/gim),
  ]
    .map(([, stated]) => waitOf(stated, now))
    .filter((wait) => wait !== undefined);
  return waits.length === 0 ? undefined : Math.max(...waits);
}

function waitOf(stated: string | undefined, now: number): number | undefined {
  if (stated === undefined) return undefined;
  if (/^\d+$/.test(stated)) return Number(stated) * 1000;
  // HTTP dates know whole seconds only, the server's own `Date` among them.
  return Math.max(0, Date.parse(stated) - Math.floor(now / 1000) * 1000);
}
