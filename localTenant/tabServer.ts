/**
 * The place where a municipality hosts the tab: a static host and nothing more. What the tab needs beyond files, its
 * headers, must be in the package, in `headers.json`.
 */
import { existsSync, readFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import { serveFolder } from './staticFiles';

const headersFile = '/headers.json';

/** Address pattern (exact, or ending in `*`) → headers. All that match are merged; the later one wins. */
type HeaderRules = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** @param options.root the packaged tab: `index.html`, assets and, optionally, `headers.json` */
export function createTabServer(options: { readonly root: string }): RequestListener {
  const rules = readRules(join(options.root, headersFile));
  return serveFolder(options.root, { hidden: [headersFile], headersFor: (path) => headersFor(rules, path) });
}

function headersFor(rules: HeaderRules, path: string): Record<string, string> {
  const merged: Record<string, string> = {};
  for (const [pattern, headers] of Object.entries(rules)) {
    if (!matches(pattern, path)) continue;
    for (const [name, value] of Object.entries(headers)) merged[name.toLowerCase()] = value;
  }
  return merged;
}

function matches(pattern: string, path: string): boolean {
  return pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
}

function readRules(file: string): HeaderRules {
  if (!existsSync(file)) return {};
  const rules: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!isRules(rules)) throw new Error(`${file} is not of the shape {"/pattern*": {"Header": "value"}}`);
  return rules;
}

function isRules(value: unknown): value is HeaderRules {
  return isRecord(value) && Object.values(value).every((headers) => isRecord(headers) && allText(headers));
}

function allText(headers: object): boolean {
  return Object.values(headers).every((value) => typeof value === 'string');
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
