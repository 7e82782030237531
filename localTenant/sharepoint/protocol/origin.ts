/**
 * Which origin a client meant. SharePoint's absolute addresses carry the name it was asked by; here there are two, since
 * not every browser knows names below `localhost`, and a page on the one has no session on the other.
 */

/** @param host the `Host` header */
export function isOwnHost(configured: string, host: string | undefined): boolean {
  const own = ['localhost', '127.0.0.1', '[::1]', new URL(configured).hostname];
  return own.includes((host ?? '').replace(/:\d+$/, '').toLowerCase());
}

/** The origin that was asked, when it is one of ours. */
export function originAsked(configured: string, host: string | undefined): string {
  return host !== undefined && isOwnHost(configured, host) ? `http://${host}` : configured;
}
