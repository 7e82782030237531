/** A site page for whoever is signed in: who may see it, whether its web part is built, and what its script must know. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { accessOf } from '../permissions/access';
import { right } from '../permissions/rights';
import type { Digests } from '../session/digests';
import type { Sessions } from '../session/sessions';
import type { Database } from '../storage/database';
import { ensureUser, type Principal } from '../storage/principals';
import { findSite, type Site } from '../storage/sites';
import { articlePage, escaped, notice, sitePage } from './html';
import { publishedArticle } from './article';
import { packageBuild, type BuildState, type Report } from './packageBuild';
import { optionsFrom, type PageOptions } from './options';
import type { PageInfo } from './pageInfo';
import { cultureFrom, pageNames, textFor, type PageName, type PageText } from './text';

/** What of the tenant the pages need. */
export interface PageTenant {
  readonly database: Database;
  readonly sessions: Sessions;
  readonly digests: Digests;
  origin(): string;
}

export interface SitePageOptions {
  readonly startPage: string;
  readonly ensurePackage: (report: Report) => Promise<void>;
}

const address = /^(\/[^?]*?)(?:\/SitePages\/([^/?]+)\.aspx)?\/?(?:\?|$)/i;

/** A page, or a site, whose front page is then meant. */
export function isSitePage(url: string): boolean {
  return /^\/[^?]*\/SitePages\/[^/?]+\.aspx(\?|$)/i.test(url) || /^\/sites\/[^/?]+\/?(\?|$)/i.test(url);
}

interface Answer {
  readonly status: number;
  readonly html?: string;
  readonly location?: string;
}

export function sitePages({ startPage, ensurePackage }: SitePageOptions, tenant: PageTenant) {
  const build = packageBuild(ensurePackage);

  return async ({ url = '/', headers }: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { status, html, location } = await answerTo(url, headers.cookie);
    response.writeHead(status, {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
      ...(location === undefined ? {} : { location }),
    });
    response.end(html);
  };

  async function answerTo(url: string, cookies: string | undefined): Promise<Answer> {
    const query = new URL(url, tenant.origin()).searchParams;
    const text = textFor(cultureFrom(query));
    const [, sitePath = '', asked] = address.exec(url) ?? [];
    const caller = tenant.sessions.caller(cookies);
    if (caller === undefined) return { status: 302, location: startPage };
    const site = findSite(tenant.database, decoded(sitePath));
    if (site === undefined) return missing(text);
    const rights = accessOf(tenant.database, site, caller).rights();
    if ((rights & right.open) === 0n) return denied(text, nameOf(caller.personId));
    if (asked === undefined) return { status: 302, location: frontPage(sitePath, url) };
    const page = pageNames.find((name) => name.toLowerCase() === decoded(asked).toLowerCase());
    if (page === undefined) {
      const article = publishedArticle(tenant.database, site, caller, decoded(asked));
      return article === undefined ? missing(text) : { status: 200, html: articlePage(text, site, article) };
    }
    const options = checked(query);
    if (typeof options === 'string')
      return { status: 400, html: notice(text, { title: escaped(options), body: '' }) };
    const state = await build();
    if (state.kind !== 'ready') return waiting(text, state);
    const user = ensureUser(tenant.database, site, caller.personId);
    if (user === undefined) return missing(text);
    const formDigest = tenant.digests.make({ personId: caller.personId, siteId: site.guid });
    const info = {
      ...infoOf(page, site, user, caller.personId),
      rights: halves(rights),
      formDigest,
      startPage,
    };
    return { status: 200, html: sitePage(info, options) };
  }

  function nameOf(personId: string): string {
    const person = tenant.database.get<{ name: string }>('SELECT name FROM person WHERE id = ?', personId);
    return person?.name ?? '';
  }

  function denied(text: PageText, name: string): Answer {
    const words = `<p>${escaped(name)} ${text.denied.text}</p>`;
    const out = `<p><a href="${startPage}">${text.toStartPage}</a></p>`;
    return { status: 403, html: notice(text, { title: text.denied.title, body: words + out }) };
  }
}

function infoOf(page: PageName, site: Site, user: Principal, personId: string) {
  return {
    page,
    site: { id: site.guid, path: site.path, title: site.title, language: site.language },
    person: {
      id: personId,
      name: user.title,
      mail: user.mail,
      login: user.login,
      userPrincipalName: user.upn ?? user.mail,
      guest: user.guest === 1,
    },
  } satisfies Partial<PageInfo>;
}

function halves(rights: bigint): PageInfo['rights'] {
  return { High: String(rights >> 32n), Low: String(rights & 0xffffffffn) };
}

/** @returns in words what is wrong with the query, when something is */
function checked(query: URLSearchParams): PageOptions | string {
  try {
    return optionsFrom(query);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function missing(text: PageText): Answer {
  return {
    status: 404,
    html: notice(text, { title: text.missing.title, body: `<p>${text.missing.text}</p>` }),
  };
}

function waiting(text: PageText, state: Exclude<BuildState, { kind: 'ready' }>): Answer {
  if (state.kind === 'broken') {
    const body = `<p>${text.broken.text}</p><pre>${escaped(state.said)}</pre>`;
    return { status: 500, html: notice(text, { title: text.broken.title, body }) };
  }
  const body = `<p>${text.building.text}</p><progress></progress><p class="quiet">${state.seconds} s · ${escaped(state.said)}</p>`;
  return { status: 200, html: notice(text, { title: text.building.title, body, refresh: true }) };
}

function frontPage(sitePath: string, url: string): string {
  const mark = url.indexOf('?');
  const query = mark === -1 ? '' : url.slice(mark);
  return `${sitePath}/SitePages/${pageNames[0]}.aspx${query}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
