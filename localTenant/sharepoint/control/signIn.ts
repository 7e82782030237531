/**
 * `GET /_tenant/signIn?person=<key or id>&to=<path>`: stands in for the redirect through Entra ID and back. The start
 * page leads here, and so does a test; afterwards the browser has the session of that person.
 */
import { isOwnHost } from '../protocol/origin';
import type { SpRequest, SpResponse } from '../protocol/http';
import type { Sessions } from '../session/sessions';

export function isSignIn({ method, url }: SpRequest): boolean {
  return method === 'GET' && /^\/_tenant\/signIn\/?(\?|$)/i.test(url);
}

export function signIn(sessions: Sessions, origin: string, request: SpRequest): SpResponse {
  // A name that is not ours means a foreign page was made to point at this machine (DNS rebinding).
  if (!isOwnHost(origin, request.headers['host'])) return refused(421, 'Not a name of this tenant.');
  const query = new URL(request.url, origin).searchParams;
  const to = localPath(query.get('to') ?? '/');
  if (to === undefined) return refused(400, 'to is a path of this tenant, such as /sites/beredskab.');
  const cookie = sessions.open(query.get('person') ?? '');
  if (cookie === undefined) return refused(404, 'person is the key or id of somebody in the tenant.');
  return {
    status: 302,
    headers: { Location: to, 'Set-Cookie': cookie, 'Cache-Control': 'no-store' },
    body: '',
  };
}

/** Never to another host, however it is spelt. */
function localPath(asked: string): string | undefined {
  if (!/^\/(?![/\\])/.test(asked)) return undefined;
  const { host, pathname, search } = new URL(asked, 'http://here');
  return host === 'here' && !pathname.startsWith('//') ? pathname + search : undefined;
}

function refused(status: number, body: string): SpResponse {
  return { status, headers: { 'Content-Type': 'text/plain; charset=utf-8' }, body };
}
