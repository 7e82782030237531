/** Sign-in over HTTP, for the Teams host's page alone: another page must not be able to fetch somebody's token. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { SignIn, TokenRequest } from './signIn';

/** Bytes; a token request is a few hundred. */
const largestBody = 16_384;

/**
 * Answers `POST /_signIn/token` and the control `POST /_signIn/consent` `{personId, needed}`.
 * @param origins the Teams host's own origins; a browser names the calling page's in every POST
 */
export function signInPages(signIn: SignIn, origins: readonly string[]) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const [status, body] = await answerTo(signIn, origins, request);
    response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
    response.end(JSON.stringify(body));
  };
}

type Answer = readonly [status: number, body: object];

const unreadable: Answer = [400, { error: 'invalid_request' }];

async function answerTo(
  signIn: SignIn,
  origins: readonly string[],
  request: IncomingMessage,
): Promise<Answer> {
  const path = request.url?.split('?')[0];
  if (path !== '/_signIn/token' && path !== '/_signIn/consent') return [404, {}];
  if (request.method !== 'POST') return [405, {}];
  if (!origins.includes(request.headers.origin ?? '')) return [403, { error: 'origin' }];
  const body = await readObject(request);
  if (!body) return unreadable;
  return path === '/_signIn/token' ? token(signIn, body) : consent(signIn, body);
}

async function token(signIn: SignIn, body: Fields): Promise<Answer> {
  const asked = tokenRequest(body);
  if (!asked) return unreadable;
  const result = await signIn.issue(asked);
  // Needing consent is an everyday answer: with a 400 the browser would log an error in the Teams host's page.
  const fault = 'error' in result && result.error !== 'interaction_required';
  return [fault ? 400 : 200, result];
}

function consent(signIn: SignIn, { personId, needed }: Fields): Answer {
  if (typeof personId !== 'string') return unreadable;
  signIn.needConsent(personId, needed !== false);
  return [200, {}];
}

function tokenRequest({ personId, clientId, scope, interactive }: Fields): TokenRequest | undefined {
  if (typeof personId !== 'string' || typeof clientId !== 'string' || typeof scope !== 'string')
    return undefined;
  return { personId, clientId, scope, interactive: interactive === true };
}

type Fields = Readonly<Record<string, unknown>>;

async function readObject(request: IncomingMessage): Promise<Fields | undefined> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > largestBody) return undefined;
    parts.push(part);
  }
  try {
    const value: unknown = JSON.parse(Buffer.concat(parts).toString('utf8'));
    return typeof value === 'object' && value !== null ? (value as Fields) : undefined;
  } catch {
    return undefined;
  }
}
