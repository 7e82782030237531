/** Where a link may lead: whatever else somebody writes is refused with a sentence, and never followed. */

export type LinkProblem = 'missing' | 'scheme' | 'notAnAddress';

export type LinkAddress =
  { readonly ok: true; readonly href: string } | { readonly ok: false; readonly problem: LinkProblem };

const followed = /^(?:https|mailto|tel):/i;
/** `fjordby.dk:8080` has a port, not a scheme. */
const scheme = /^[a-z][a-z\d+.-]*:(?!\d)/i;
const mail = /^[^\s@:/]+@[^\s@:/]+\.[^\s@:/.]+$/;
const site = /^(?:[\p{L}\d-]+\.)+\p{L}{2,}(?::\d+)?(?:[/?#]\S*)?$/iu;

/** Takes an address as people write it: `www.fjordby.dk` and `kontakt@fjordby.dk` get what stands before them. */
export function linkAddress(typed: string): LinkAddress {
  const text = typed.trim();
  if (text === '') return { ok: false, problem: 'missing' };
  if (mail.test(text)) return { ok: true, href: `mailto:${text}` };
  const whole = site.test(text) ? `https://${text}` : text;
  if (!followed.test(whole)) return { ok: false, problem: scheme.test(text) ? 'scheme' : 'notAnAddress' };
  return isWhole(whole) ? { ok: true, href: written(whole) } : { ok: false, problem: 'notAnAddress' };
}

function isWhole(address: string): boolean {
  if (/^tel:/i.test(address)) return /^tel:\+?\d[\d -]{1,20}$/i.test(address);
  if (/^mailto:/i.test(address)) return /^mailto:[^\s@]+@[^\s@]+$/i.test(address);
  try {
    return new URL(address).hostname.includes('.');
  } catch {
    return false;
  }
}

/** Signs that would end the address where it stands in Markdown. */
const written = (address: string) =>
  address
    .replace(/[\s()<>"\\]/g, (sign) => (/^tel:/i.test(address) ? '' : encodeURIComponent(sign)))
    .replace(/[()]/g, (sign) => (sign === '(' ? '%28' : '%29'));
