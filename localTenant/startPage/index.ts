/** The door of the start page: where a person chooses who to be and where to open the product. */
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { Addresses } from '../addresses';
import { addressOf, choiceFrom, languages, type Language } from './choice';
import { startPageHtml } from './page';

export function createStartPage(addresses: Addresses) {
  const css = readFileSync(join(__dirname, 'startPage.css'));
  // Chromium applies form-action to where a form is redirected, too.
  const policy = [
    "default-src 'none'",
    "style-src 'self'",
    'img-src data:',
    `form-action 'self' ${addresses.teamsHost} ${addresses.tab} ${addresses.sharepoint}`,
    "frame-ancestors 'none'",
    "base-uri 'none'",
  ].join('; ');

  return (request: IncomingMessage, response: ServerResponse): void => {
    const { pathname, searchParams } = new URL(request.url ?? '/', addresses.startPage);
    switch (pathname) {
      case '/':
        response.setHeader('content-security-policy', policy);
        answer(response, 200, 'text/html; charset=utf-8', startPageHtml(languageIn(searchParams), addresses));
        break;
      case '/startPage.css':
        answer(response, 200, 'text/css; charset=utf-8', css);
        break;
      case '/open':
        open(response, searchParams);
        break;
      default:
        answer(response, 404, 'text/plain', 'Not found');
    }
  };

  function open(response: ServerResponse, query: URLSearchParams): void {
    const choice = choiceFrom(query);
    response.writeHead(302, { location: choice ? addressOf(choice, addresses) : '/' }).end();
  }
}

function languageIn(query: URLSearchParams): Language {
  return languages.find((one) => one === query.get('lang')) ?? 'da';
}

function answer(response: ServerResponse, status: number, type: string, body: string | Buffer): void {
  response.writeHead(status, {
    'content-type': type,
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
  });
  response.end(body);
}
