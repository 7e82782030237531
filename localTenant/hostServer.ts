/** The first port: start page on `localhost`, Teams on `teams.localhost` and on `localhost/teams/`, sign-in on both. */
import type { RequestListener } from 'node:http';
import type { Addresses } from './addresses';
import { signInPages, type SignIn } from './signIn';
import { createStartPage } from './startPage';
import { serveFolder } from './staticFiles';

export interface HostServerOptions {
  readonly addresses: Addresses;
  readonly signIn: SignIn;
  /** Folder with the built page that plays Teams. */
  readonly teamsHost: string;
}

export function createHostServer({ addresses, signIn, teamsHost }: HostServerOptions): RequestListener {
  const headers = { 'content-security-policy': policy(addresses), 'cache-control': 'no-cache' };
  const teams = serveFolder(teamsHost, { headersFor: () => headers });
  const startPage = createStartPage(addresses);
  const tokens = signInPages(signIn, [addresses.teamsHost, addresses.startPage]);
  const teamsName = new URL(addresses.teamsHost).hostname;

  /** Who answers; the two hosts differ in what their paths mean. */
  function answering(name: string, path: string): RequestListener {
    // A name that is not ours means a foreign page was made to point at this machine (DNS rebinding).
    if (![teamsName, 'localhost', '127.0.0.1', '[::1]'].includes(name)) return misdirected;
    if (path.startsWith('/_signIn/')) return (request, response) => void tokens(request, response);
    if (name === teamsName) return teams;
    return /^\/teams(\/|\?|$)/.test(path) ? belowTeams : startPage;
  }

  const belowTeams: RequestListener = (request, response) => {
    const path = request.url ?? '/';
    if (!path.startsWith('/teams/'))
      response.writeHead(302, { location: path.replace('/teams', '/teams/') }).end();
    else teams(Object.assign(request, { url: path.slice('/teams'.length) }), response);
  };

  return (request, response) => {
    const name = request.headers.host?.replace(/:\d+$/, '') ?? '';
    answering(name, request.url ?? '/')(request, response);
  };
}

const misdirected: RequestListener = (_request, response) => response.writeHead(421).end();

/** Strict, so that the page that plays Teams cannot be a way out for what the tab does. */
function policy({ tab, ports }: Addresses): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    `frame-src ${tab} http://localhost:${ports.tab}`,
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; ');
}
