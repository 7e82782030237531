/**
 * `$batch`: many requests in one multipart body. The answers come back flat and in order, without nesting for change
 * sets, because that is how SharePoint does it and how clients match them.
 */
import { STATUS_CODES } from 'node:http';
import { randomUUID } from 'node:crypto';
import { bodyTooLarge, invalidQuery } from './errors';
import type { SpRequest, SpResponse } from './http';

const maximumOperations = 100;
const maximumBytes = 1_048_576;

/** @throws 400 when the body is not a batch, is too large or holds too many operations */
export function parseBatch(body: string, contentType: string | undefined): SpRequest[] {
  const size = Buffer.byteLength(body);
  if (size > maximumBytes) throw bodyTooLarge(maximumBytes, size);
  const boundary = boundaryOf(contentType);
  if (boundary === undefined)
    throw invalidQuery('The content type of a batch must be multipart/mixed with a boundary.');
  const requests = parts(body.replaceAll('\r\n', '\n'), boundary).flatMap((part) => {
    const inner = boundaryOf(headersOf(part.head)['content-type']);
    return inner === undefined ? [part.content] : parts(part.content, inner).map(({ content }) => content);
  });
  if (requests.length > maximumOperations) {
    throw invalidQuery(
      `The current change set contains too many operations. Only ${maximumOperations} operations are allowed.`,
    );
  }
  return requests.map(parseRequest);
}

export function renderBatch(responses: readonly SpResponse[]): SpResponse {
  const boundary = `batchresponse_${randomUUID()}`;
  const body = responses.map((response) => `--${boundary}\r\n${renderPart(response)}`).join('');
  return {
    status: 200,
    headers: { 'Content-Type': `multipart/mixed; boundary=${boundary}` },
    body: `${body}--${boundary}--\r\n`,
  };
}

function renderPart({ status, headers, body, bytes }: SpResponse): string {
  const kept = Object.entries(headers).filter(([name]) =>
    /^(content-type|etag|location|retry-after)$/i.test(name),
  );
  return [
    'Content-Type: application/http',
    'Content-Transfer-Encoding: binary',
    '',
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? 'Unknown'}`,
    ...kept.map(([name, value]) => `${name.toUpperCase()}: ${value}`),
    '',
    bytes?.toString('utf8') ?? body,
    '',
  ].join('\r\n');
}

function boundaryOf(contentType: string | undefined): string | undefined {
  return /^\s*multipart\/mixed\s*;.*?boundary="?([^";\s]+)/i.exec(contentType ?? '')?.[1];
}

interface Part {
  readonly head: string;
  readonly content: string;
}

function parts(body: string, boundary: string): Part[] {
  const pieces = `\n${body}`.split(`\n--${boundary}`);
  const end = pieces.findIndex((piece, index) => index > 0 && piece.startsWith('--'));
  if (end === -1) throw invalidQuery('The batch request ended before its closing boundary.');
  return pieces.slice(1, end).map((piece) => {
    const [head, content] = splitAtBlankLine(piece.replace(/^[ \t]*\n/, ''));
    return { head, content };
  });
}

function parseRequest(content: string): SpRequest {
  const [head, body] = splitAtBlankLine(content.replace(/^\n+/, ''));
  const [line = '', ...headerLines] = head.split('\n');
  const found = /^([A-Z]+) (\S.*?) HTTP\/\d\.\d\s*$/i.exec(line);
  if (found?.[1] === undefined || found[2] === undefined)
    throw invalidQuery(`The batch operation '${line}' is not valid.`);
  return {
    method: found[1].toUpperCase(),
    url: found[2].replace(/^https?:\/\/[^/]+/i, ''),
    headers: headersOf(headerLines.join('\n')),
    body: body.trim(),
  };
}

function splitAtBlankLine(text: string): [string, string] {
  const blank = text.indexOf('\n\n');
  return blank === -1 ? [text, ''] : [text.slice(0, blank), text.slice(blank + 2)];
}

function headersOf(text: string): Record<string, string> {
  const headers: Record<string, string> = {};
  for (const line of text.split('\n')) {
    const colon = line.indexOf(':');
    if (colon > 0) headers[line.slice(0, colon).trim().toLowerCase()] = line.slice(colon + 1).trim();
  }
  return headers;
}
