/** Reads answers of a real SharePoint Online, and ours, into one form: status, headers and the bodies of a batch's parts. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Part {
  /** Names before the status line, in order: `Content-Type`, `Content-Transfer-Encoding`. */
  readonly framing: readonly string[];
  readonly status: number;
  /** Names after it, in order. */
  readonly headers: readonly string[];
  readonly contentType: string;
  readonly body: string;
}

export type Recorded =
  | { readonly kind: 'single'; readonly status: number; readonly body: string }
  | {
      readonly kind: 'batch';
      readonly status: number;
      readonly parts: readonly Part[];
      readonly closed: boolean;
    };

/** Beside the repository, or where `SHAREPOINT_RECORDINGS` says. */
export const folder =
  process.env['SHAREPOINT_RECORDINGS'] ?? join(__dirname, '../../../../shared/platform/recordings');

/** Names of the files; empty when the folder is not there. */
export function recordings(): string[] {
  return existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
}

export function readRecording(name: string): Recorded {
  const file = JSON.parse(readFileSync(join(folder, name), 'utf8')) as {
    StatusCode: number;
    Response: string;
  };
  return readAnswer(file.StatusCode, file.Response);
}

export function readAnswer(status: number, body: string): Recorded {
  const boundary = /^--(batchresponse_[\w-]+)\r\n/.exec(body)?.[1];
  if (boundary === undefined) return { kind: 'single', status, body };
  const pieces = body.split(`--${boundary}`);
  const closed = pieces.at(-1)?.trim() === '--';
  return { kind: 'batch', status, parts: pieces.slice(1, -1).map(readPart), closed };
}

function readPart(piece: string): Part {
  const [framing = '', answer = ''] = splitOnce(piece.replace(/^\r\n/, ''), '\r\n\r\n');
  const [head = '', body = ''] = splitOnce(answer, '\r\n\r\n');
  const [statusLine = '', ...headers] = head.split('\r\n');
  const contentType = headers.find((line) => /^content-type:/i.test(line)) ?? '';
  return {
    framing: framing.split('\r\n').map(nameOf),
    status: Number(/^HTTP\/1\.1 (\d{3}) \w/.exec(statusLine)?.[1]),
    headers: headers.map(nameOf),
    contentType: contentType.slice(contentType.indexOf(':') + 1).trim(),
    body: body.trim(),
  };
}

function nameOf(line: string): string {
  return line.slice(0, line.indexOf(':'));
}

function splitOnce(text: string, separator: string): string[] {
  const at = text.indexOf(separator);
  return at === -1 ? [text] : [text.slice(0, at), text.slice(at + separator.length)];
}
