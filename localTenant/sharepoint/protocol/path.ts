/**
 * Reads the part of an address after `/_api/`, such as `web/lists/getByTitle('O''Hara')/items(3)`. Names are
 * case-insensitive; slashes, brackets and commas inside quotes belong to the text.
 */
import { invalidExpression } from './errors';

export type Literal =
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'guid'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'boolean'; readonly value: boolean };

export type Argument = Literal & {
  /** In lower case, for `(decodedUrl='…')`. */
  readonly name?: string;
};

export interface Segment {
  /** In lower case. */
  readonly name: string;
  /** As written, for error texts. */
  readonly text: string;
  /** Absent when there are no brackets; empty for `()`. */
  readonly arguments?: readonly Argument[];
}

/**
 * @param path percent-decoded, without leading slash
 * @param aliases values of `@name` by lower-case name, as written: `'…'`
 */
export function parsePath(path: string, aliases: ReadonlyMap<string, string> = new Map()): Segment[] {
  return splitOutsideQuotes(path, '/')
    .filter((text) => text !== '')
    .map((text) => parseSegment(text, aliases));
}

function parseSegment(text: string, aliases: ReadonlyMap<string, string>): Segment {
  const bracket = text.indexOf('(');
  if (bracket === -1) return { name: text.toLowerCase(), text };
  if (!text.endsWith(')')) throw invalidExpression(text);
  const inner = text.slice(bracket + 1, -1).trim();
  const parts = inner === '' ? [] : splitOutsideQuotes(inner, ',');
  return {
    name: text.slice(0, bracket).toLowerCase(),
    text,
    arguments: parts.map((part) => parseArgument(part.trim(), text, aliases)),
  };
}

function parseArgument(text: string, segment: string, aliases: ReadonlyMap<string, string>): Argument {
  const named = /^([a-z_]\w*)\s*=\s*([^]*)$/i.exec(text);
  const written = (named?.[2] ?? text).trim();
  const resolved = written.startsWith('@') ? aliases.get(written.toLowerCase()) : written;
  const literal = resolved === undefined ? undefined : parseLiteral(resolved);
  if (literal === undefined) throw invalidExpression(segment);
  return named?.[1] === undefined ? literal : { ...literal, name: named[1].toLowerCase() };
}

function parseLiteral(text: string): Literal | undefined {
  const guid = /^guid'([0-9a-f-]{36})'$/i.exec(text);
  if (guid?.[1] !== undefined) return { kind: 'guid', value: guid[1].toLowerCase() };
  if (/^'(?:[^']|'')*'$/.test(text)) return { kind: 'text', value: text.slice(1, -1).replaceAll("''", "'") };
  if (/^-?\d+$/.test(text)) return { kind: 'number', value: Number(text) };
  if (/^(true|false)$/i.test(text)) return { kind: 'boolean', value: text.toLowerCase() === 'true' };
  return undefined;
}

function splitOutsideQuotes(text: string, separator: string): string[] {
  const parts: string[] = [];
  let quoted = false;
  let start = 0;
  for (let index = 0; index < text.length; index += 1) {
    if (text[index] === "'") quoted = !quoted;
    else if (!quoted && text[index] === separator) {
      parts.push(text.slice(start, index));
      start = index + 1;
    }
  }
  if (quoted) throw invalidExpression(text);
  return [...parts, text.slice(start)];
}
