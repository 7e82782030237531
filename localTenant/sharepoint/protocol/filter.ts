/** Reads `$filter` into a tree. Only what SharePoint itself understands; everything else is an invalid expression. */
import { invalidExpression } from './errors';

export type Comparison = 'eq' | 'ne' | 'lt' | 'le' | 'gt' | 'ge';

export type FilterLiteral =
  | { readonly kind: 'text' | 'dateTime' | 'guid'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'null'; readonly value: null };

export type Filter =
  | { readonly kind: 'and' | 'or'; readonly left: Filter; readonly right: Filter }
  | { readonly kind: 'not'; readonly operand: Filter }
  | {
      readonly kind: 'compare';
      readonly operator: Comparison;
      readonly field: string;
      readonly literal: FilterLiteral;
    }
  | { readonly kind: 'startswith' | 'substringof'; readonly field: string; readonly text: string };

type Token =
  | { readonly kind: 'word' | 'punctuation'; readonly text: string }
  | { kind: 'literal'; literal: FilterLiteral };

const token =
  /\s*(?:(datetime|guid)'([^']*)'|'((?:[^']|'')*)'|(-?\d+(?:\.\d+)?)(?![\w.])|([A-Za-z_\u0080-\uffff][\w/\u0080-\uffff]*)|([(),]))/giy;
const mirrored: Readonly<Record<Comparison, Comparison>> = {
  eq: 'eq',
  ne: 'ne',
  lt: 'gt',
  le: 'ge',
  gt: 'lt',
  ge: 'le',
};
/** Far above any real query, and below the depth where SQLite refuses an expression. */
const maximumTokens = 2000;
const maximumDepth = 100;

export function parseFilter(text: string): Filter {
  return new Parser(text).parse();
}

class Parser {
  private readonly tokens: readonly Token[];
  private position = 0;
  private depth = 0;

  constructor(private readonly source: string) {
    this.tokens = tokenize(source);
  }

  parse(): Filter {
    const filter = this.either();
    if (this.position < this.tokens.length) throw this.invalid();
    return filter;
  }

  private either(): Filter {
    let left = this.both();
    while (this.takeWord('or')) left = { kind: 'or', left, right: this.both() };
    return left;
  }

  private both(): Filter {
    let left = this.single();
    while (this.takeWord('and')) left = { kind: 'and', left, right: this.single() };
    return left;
  }

  private single(): Filter {
    this.depth += 1;
    if (this.depth > maximumDepth) throw this.invalid();
    const filter = this.takeWord('not') ? ({ kind: 'not', operand: this.single() } as const) : this.term();
    this.depth -= 1;
    return filter;
  }

  private term(): Filter {
    if (this.take('(')) {
      const inner = this.either();
      this.expect(')');
      return inner;
    }
    const next = this.tokens[this.position + 1];
    const called = this.word()?.toLowerCase();
    if (next?.kind === 'punctuation' && next.text === '(') {
      if (called === 'startswith' || called === 'substringof') return this.call(called);
      throw this.invalid();
    }
    return this.comparison();
  }

  private call(kind: 'startswith' | 'substringof'): Filter {
    this.position += 2;
    const first = this.operand();
    this.expect(',');
    const second = this.operand();
    this.expect(')');
    const [field, literal] = kind === 'startswith' ? [first, second] : [second, first];
    if (typeof field !== 'string' || typeof literal === 'string' || literal.kind !== 'text')
      throw this.invalid();
    const filter: Filter = { kind, field, text: literal.value };
    const operator = this.operator();
    if (operator === undefined) return filter;
    const expected = this.operand();
    if (operator !== 'eq' || typeof expected === 'string' || expected.kind !== 'boolean')
      throw this.invalid();
    return expected.value ? filter : { kind: 'not', operand: filter };
  }

  private comparison(): Filter {
    const left = this.operand();
    const operator = this.operator();
    if (operator === undefined) throw this.invalid();
    const right = this.operand();
    if (typeof left === 'string' && typeof right !== 'string') {
      return { kind: 'compare', operator, field: left, literal: right };
    }
    if (typeof left !== 'string' && typeof right === 'string') {
      return { kind: 'compare', operator: mirrored[operator], field: right, literal: left };
    }
    throw this.invalid();
  }

  /** A field name, or a literal. */
  private operand(): string | FilterLiteral {
    const found = this.tokens[this.position];
    this.position += 1;
    if (found?.kind === 'literal') return found.literal;
    if (found?.kind === 'word') return found.text;
    throw this.invalid();
  }

  private operator(): Comparison | undefined {
    const name = this.word()?.toLowerCase();
    if (name === undefined || !Object.hasOwn(mirrored, name)) return undefined;
    this.position += 1;
    return name as Comparison;
  }

  private word(): string | undefined {
    const found = this.tokens[this.position];
    return found?.kind === 'word' ? found.text : undefined;
  }

  private takeWord(text: string): boolean {
    const found = this.word()?.toLowerCase() === text;
    if (found) this.position += 1;
    return found;
  }

  private take(text: string): boolean {
    const found = this.tokens[this.position];
    const matches = found?.kind === 'punctuation' && found.text === text;
    if (matches) this.position += 1;
    return matches;
  }

  private expect(text: string): void {
    if (!this.take(text)) throw this.invalid();
  }

  private invalid() {
    return invalidExpression(this.source);
  }
}

function tokenize(source: string): Token[] {
  const tokens: Token[] = [];
  const trimmed = source.trim();
  token.lastIndex = 0;
  while (token.lastIndex < trimmed.length) {
    const found = token.exec(trimmed);
    if (found === null || tokens.length >= maximumTokens) throw invalidExpression(source);
    tokens.push(readToken(found));
  }
  return tokens;
}

function readToken([, typed, typedText, text, number, word, punctuation]: RegExpExecArray): Token {
  if (typed !== undefined && typedText !== undefined) {
    const kind = typed.toLowerCase() === 'guid' ? 'guid' : 'dateTime';
    return { kind: 'literal', literal: { kind, value: typedText } };
  }
  if (text !== undefined)
    return { kind: 'literal', literal: { kind: 'text', value: text.replaceAll("''", "'") } };
  if (number !== undefined) return { kind: 'literal', literal: { kind: 'number', value: Number(number) } };
  if (word === undefined) return { kind: 'punctuation', text: punctuation ?? '' };
  if (/^(true|false)$/i.test(word)) {
    return { kind: 'literal', literal: { kind: 'boolean', value: word.toLowerCase() === 'true' } };
  }
  return /^null$/i.test(word)
    ? { kind: 'literal', literal: { kind: 'null', value: null } }
    : { kind: 'word', text: word };
}
