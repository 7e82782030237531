import type { Allowed, Span } from '../finding';

const before = /[\p{L}\d._%+'-]{1,64}$/u;
const after = /^(?:[\p{L}\d-]{1,63}\.){1,5}\p{L}{2,24}/u;

/** Mail addresses outside the municipality. Read outwards from each `@`, so that long texts without one cost nothing. */
export function* mails(text: string, allowed: Allowed): Iterable<Span> {
  const known = new Set((allowed.mails ?? []).map((mail) => mail.trim().toLowerCase()));
  const domains = (allowed.tenantDomains ?? []).map((domain) => domain.toLowerCase());
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const box = before.exec(text.slice(Math.max(0, at - 64), at))?.[0];
    const domain = after.exec(text.slice(at + 1, at + 254))?.[0];
    if (box === undefined || domain === undefined) continue;
    const isOurs = domains.some((own) => `.${domain.toLowerCase()}`.endsWith(`.${own}`));
    if (isOurs || known.has(`${box}@${domain}`.toLowerCase())) continue;
    yield { start: at - box.length, end: at + 1 + domain.length };
  }
}
