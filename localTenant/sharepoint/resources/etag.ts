/** Optimistic concurrency: a write that names the version it read is refused when there is a newer one. */
import { etagMismatch } from '../protocol/errors';
import type { Exchange } from './resource';

/** @throws 412; no If-Match and `*` overwrite whatever is there */
export function demandVersion({ headers }: Exchange, current: string): void {
  const wanted = headers['if-match']?.trim();
  if (wanted === undefined || wanted === '' || wanted === '*') return;
  const accepted = wanted.split(/,(?=\s*(?:W\/)?")/).map((etag) => etag.trim().replace(/^W\//, ''));
  if (!accepted.includes(current)) throw etagMismatch(wanted, current);
}
