/**
 * How long a server asked us to wait, in milliseconds: `Retry-After` as seconds or as an HTTP date (RFC 9110, 10.2.3).
 * A date is measured from the server's own `Date`, since the clock of this device may be wrong.
 * @returns undefined when it said nothing readable
 */
export function retryAfter(headers: Headers, now: number): number | undefined {
  const stated = headers.get('Retry-After')?.trim() ?? '';
  if (/^\d+$/.test(stated)) return Number(stated) * 1000;
  const at = Date.parse(stated);
  if (Number.isNaN(at)) return undefined;
  const serverNow = Date.parse(headers.get('Date') ?? '');
  return Math.max(0, at - (Number.isNaN(serverNow) ? now : serverNow));
}
