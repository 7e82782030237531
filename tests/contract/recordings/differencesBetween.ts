/** What a client would notice between two answers: status, framing, names of properties and JSON types, never values. */
import type { Part, Recorded } from './recorded';

/** Each one line: `missing value[].Title`. */
export function differencesBetween(real: Recorded, ours: Recorded): string[] {
  if (real.kind === 'single' && ours.kind === 'single')
    return [...unequal('status', real.status, ours.status), ...bodies(real.body, ours.body)];
  if (real.kind !== 'batch' || ours.kind !== 'batch') return [`kind ${real.kind}, ours ${ours.kind}`];
  return [
    ...unequal('status', real.status, ours.status),
    ...unequal('closed', real.closed, ours.closed),
    ...unequal('parts', real.parts.length, ours.parts.length),
    ...new Set(real.parts.flatMap((part, index) => parts(part, ours.parts[index]))),
  ];
}

function parts(real: Part, ours: Part | undefined): string[] {
  if (ours === undefined) return [];
  return [
    ...unequal('framing', real.framing.join(), ours.framing.join()),
    ...unequal('part status', real.status, ours.status),
    ...unequal('part headers', real.headers.join(), ours.headers.join()),
    ...unequal('part type', real.contentType, ours.contentType),
    ...bodies(real.body, ours.body),
  ];
}

function unequal(what: string, real: unknown, ours: unknown): string[] {
  return real === ours ? [] : [`${what} ${String(real)}, ours ${String(ours)}`];
}

function bodies(real: string, ours: string): string[] {
  if (real === '' || ours === '')
    return unequal('body', real === '' ? 'empty' : 'JSON', ours === '' ? 'empty' : 'JSON');
  const [wanted, found] = [shapeOf(JSON.parse(real) as unknown), shapeOf(JSON.parse(ours) as unknown)];
  const missing = [...wanted.keys()].filter((path) => !found.has(path) && !hiddenIn(found, path));
  const extra = [...found.keys()].filter((path) => !wanted.has(path) && !hiddenIn(wanted, path));
  const types = [...wanted].flatMap(([path, real]) => typeDifference(path, real, found.get(path)));
  return [
    ...[...missing.map((path) => `missing ${path}`), ...extra.map((path) => `extra ${path}`), ...types],
    ...telling.flatMap(([what, pattern]) => unequal(what, told(real, pattern), told(ours, pattern))),
  ];
}

/** Texts that clients go by; their names, addresses and numbers are the site's own. */
const telling: readonly (readonly [what: string, pattern: RegExp])[] = [
  ['error code', /"code":("(?:[^"\\]|\\.)*")/],
  ['error text', /"message":\{[^}]*"value":("(?:[^"\\]|\\.)*")/],
  ['next link', /"odata\.nextLink":("(?:[^"\\]|\\.)*")/],
  ['next page', /"NextHref"\s*:\s*("(?:[^"\\]|\\.)*")/],
];

function told(body: string, pattern: RegExp): string {
  const text = JSON.parse(pattern.exec(body)?.[1] ?? '""') as string;
  return text
    .replace(/'https?:[^']*'/, "'address'")
    .replace(/^https?:.*\/_api\//, '')
    .replace(/\/sites\/.*(?= does not exist)/, '/path')
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'guid')
    .replace(/(p_ID(?:=|%3d)|PageFirstRow=)\d+/g, '$1n');
}

type Shape = Map<string, Set<string>>;

/** Types by path; all rows of an array stand under one path. */
function shapeOf(value: unknown, path = '', shape: Shape = new Map()): Shape {
  const seen = shape.get(path) ?? new Set();
  shape.set(path, seen.add(typeOf(value)));
  if (Array.isArray(value)) for (const inner of value) shapeOf(inner, `${path}[]`, shape);
  else if (typeof value === 'object' && value !== null)
    for (const [name, inner] of Object.entries(value))
      shapeOf(inner, path === '' ? name : `${path}.${name}`, shape);
  return shape;
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  if (typeof value !== 'string') return typeof value;
  const [, zone] = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z?)$/.exec(value) ?? [];
  return zone === undefined ? 'text' : zone === 'Z' ? 'date' : 'local date';
}

/** Behind a null or an empty array nothing can be seen. */
function hiddenIn(shape: Shape, path: string): boolean {
  const above = path.endsWith('[]') ? path.slice(0, -2) : path.slice(0, Math.max(path.lastIndexOf('.'), 0));
  if (above === '') return false;
  const seen = shape.get(above);
  return seen === undefined
    ? hiddenIn(shape, above)
    : [...seen].every((type) => type === 'null' || (type === 'array' && !shape.has(`${above}[]`)));
}

/** A null says nothing about the type. */
function typeDifference(path: string, real: Set<string>, ours: Set<string> | undefined): string[] {
  const known = (types: Set<string> = new Set()): string[] =>
    [...types].filter((type) => type !== 'null').sort();
  const [wanted, found] = [known(real), known(ours)];
  const agree = wanted.length === 0 || found.length === 0 || found.every((type) => wanted.includes(type));
  return agree ? [] : [`type of ${path}: ${wanted.join('|')}, ours ${found.join('|')}`];
}
