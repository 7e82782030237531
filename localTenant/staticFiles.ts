/**
 * Files as a static host serves them. A folder is read into memory once: what is not in it cannot be asked for, whatever
 * the address says, and compression costs nothing while somebody waits.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { extname, join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
  '.zip': 'application/zip',
};

export interface StaticFile {
  readonly type: string;
  readonly etag: string;
  readonly body: Buffer;
  /** Missing where compression would not make it smaller. */
  readonly gzip?: Buffer;
}

export interface StaticOptions {
  /** Paths in the folder, `/headers.json`, that stay private. Names that begin with a dot always do. */
  readonly hidden?: readonly string[];
  /** Headers for an address, whatever the answer is. */
  readonly headersFor?: (path: string) => Readonly<Record<string, string>>;
}

export function serveFolder(root: string, options: StaticOptions = {}): RequestListener {
  const files = readFolder(root, options.hidden);
  return serveFiles((path) => files.get(path === '/' ? '/index.html' : path), options.headersFor);
}

/** @param find the file at a decoded path */
export function serveFiles(
  find: (path: string) => StaticFile | undefined,
  headersFor?: StaticOptions['headersFor'],
): RequestListener {
  return (request, response) => {
    const path = decodedPath(request.url ?? '/');
    const headers = { 'x-content-type-options': 'nosniff', ...headersFor?.(path ?? '/') };
    const finish = (status: number, more: Record<string, string | number> = {}, body?: Buffer | string) =>
      response.writeHead(status, { ...headers, ...more }).end(request.method === 'HEAD' ? undefined : body);

    if (request.method !== 'GET' && request.method !== 'HEAD') return finish(405, { allow: 'GET, HEAD' });
    const file = path === undefined ? undefined : find(path);
    if (!file) return finish(path === undefined ? 400 : 404, { 'content-type': 'text/plain' }, 'Not found');

    const zipped = file.gzip && accepts(request.headers['accept-encoding']) ? file.gzip : undefined;
    const etag = zipped ? `"${file.etag}-gzip"` : `"${file.etag}"`;
    const caching = { etag, ...(file.gzip ? { vary: 'Accept-Encoding' } : {}) };
    if (isKnown(request.headers['if-none-match'], etag)) return finish(304, caching);
    const body = zipped ?? file.body;
    const encoding: Record<string, string> = zipped ? { 'content-encoding': 'gzip' } : {};
    finish(200, { ...caching, ...encoding, 'content-type': file.type, 'content-length': body.length }, body);
  };
}

export function readFolder(root: string, hidden: readonly string[] = []): ReadonlyMap<string, StaticFile> {
  const files = new Map<string, StaticFile>();
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    const path = `/${relative(root, join(entry.parentPath, entry.name)).split(sep).join('/')}`;
    if (!entry.isFile() || hidden.includes(path) || path.includes('/.')) continue;
    files.set(path, staticFile(entry.name, readFileSync(join(entry.parentPath, entry.name))));
  }
  return files;
}

/** @param name its extension tells the type */
export function staticFile(name: string, body: Buffer): StaticFile {
  const gzip = gzipSync(body);
  return {
    type: types[extname(name).toLowerCase()] ?? 'application/octet-stream',
    etag: createHash('sha256').update(body).digest('base64url').slice(0, 22),
    body,
    ...(gzip.length < body.length ? { gzip } : {}),
  };
}

function decodedPath(url: string): string | undefined {
  try {
    return decodeURIComponent(url.split('?')[0] ?? '/');
  } catch {
    return undefined;
  }
}

function accepts(encodings: string | string[] | undefined): boolean {
  return /\bgzip\b(?!\s*;\s*q=0(?:\.0+)?\s*(?:,|$))/.test(String(encodings ?? ''));
}

function isKnown(ifNoneMatch: string | undefined, etag: string): boolean {
  const known = (ifNoneMatch ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return known.includes(etag) || known.includes('*');
}
