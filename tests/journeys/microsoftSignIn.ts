/** Microsoft's own sign-in, which MSAL accepts at https alone: its addresses answered in the browser, tokens by the tenant. */
import type { BrowserContext } from '@playwright/test';
import { decodeJwt } from 'jose';
import { people, type Person, tenantId } from '../../localTenant/people';
import type { LocalTenant } from './localTenant';

const base64 = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A page with one account to choose, and the exchange of its code for tokens. @returns what was asked for, in order */
export async function answerSignIn(
  context: BrowserContext,
  { addresses }: LocalTenant,
  key: Person['key'],
): Promise<URLSearchParams[]> {
  const asked: URLSearchParams[] = [];
  const personId = people.find((one) => one.key === key)?.id ?? '';
  await context.route('https://login.microsoftonline.com/**/authorize*', async (route) => {
    const query = new URL(route.request().url()).searchParams;
    asked.push(query);
    const clientInfo = base64({ uid: personId, utid: tenantId });
    const answer = new URLSearchParams({
      code: 'code',
      state: query.get('state') ?? '',
      client_info: clientInfo,
    });
    const href = `${query.get('redirect_uri') ?? ''}#${answer.toString()}`.replaceAll('&', '&amp;');
    await route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<a href="${href}">Vælg konto</a>`,
    });
  });
  await context.route('https://login.microsoftonline.com/**/token*', async (route) => {
    const scope = new URLSearchParams(route.request().postData() ?? '').get('scope') ?? '';
    const clientId = asked.at(-1)?.get('client_id') ?? '';
    const issued = await fetch(`http://localhost:${addresses.ports.host}/_signIn/token`, {
      method: 'POST',
      headers: { Origin: addresses.startPage },
      body: JSON.stringify({ personId, clientId, scope }),
    });
    const tokens = (await issued.json()) as { id_token: string };
    const claims = { ...decodeJwt(tokens.id_token), nonce: asked.at(-1)?.get('nonce') };
    await route.fulfill({
      status: issued.status,
      headers: { 'access-control-allow-origin': '*' },
      json: {
        ...tokens,
        token_type: 'Bearer',
        // MSAL in a browser reads an identity and leaves its signature to servers.
        id_token: `${base64({ alg: 'RS256', typ: 'JWT' })}.${base64(claims)}.signature`,
        client_info: base64({ uid: personId, utid: tenantId }),
      },
    });
  });
  return asked;
}

/** The tab at an https address of its own, as teams-js demands of whoever wants a sign-in window. */
export async function serveTabAtHttps(
  context: BrowserContext,
  { addresses }: LocalTenant,
  origin: string,
): Promise<void> {
  const passed = async (url: string) => {
    const answer = await fetch(url);
    const headers = Object.fromEntries(answer.headers);
    return { status: answer.status, headers, body: Buffer.from(await answer.arrayBuffer()) };
  };
  await context.route(`${origin}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    await route.fulfill(await passed(`http://localhost:${addresses.ports.tab}${pathname}`));
  });
  // A service worker's own requests pass by what answers for the address here.
  await context.addInitScript(() => {
    if ('serviceWorker' in navigator)
      Object.assign(navigator.serviceWorker, { register: () => Promise.resolve(undefined) });
  });
  // The page that plays Teams lets itself frame the usual tab alone.
  const isTeams = ({ href }: URL) => href.startsWith(`${addresses.teamsHost}/?`);
  await context.route(isTeams, async (route) => {
    const answer = await passed(`http://localhost:${addresses.ports.host}/teams/`);
    delete answer.headers['content-security-policy'];
    await route.fulfill(answer);
  });
}
