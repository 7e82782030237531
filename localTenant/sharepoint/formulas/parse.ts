/**
 * Reads a validation formula: comparisons, arithmetic, `&`, AND, OR, NOT, IF, ISBLANK, LEN, TODAY, literals and `[Column]`.
 * What SharePoint knows beyond that is refused as if it were a syntax error, never silently passed over.
 */
import { own } from '../protocol/http';
import {
  functions,
  operators,
  tokensOf,
  type Formula,
  type FunctionName,
  type Operator,
  type Token,
} from './syntax';

/** @returns undefined for what is no formula */
export function parseFormula(text: string): Formula | undefined {
  const tokens = tokensOf(text);
  if (tokens === undefined || tokens.length === 0) return undefined;
  const reader = new Reader(tokens);
  const formula = binary(reader, 0);
  return reader.atEnd() ? formula : undefined;
}

class Reader {
  private position = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  atEnd(): boolean {
    return this.position === this.tokens.length;
  }

  next(): Token | undefined {
    const found = this.tokens[this.position];
    this.position += 1;
    return found;
  }

  /** Takes the next piece when it is one of these signs. */
  take(...signs: readonly string[]): string | undefined {
    const found = this.tokens[this.position];
    if (found?.kind !== 'sign' || !signs.includes(found.text)) return undefined;
    this.position += 1;
    return found.text;
  }
}

/** Operators of one strength are read from left to right. */
function binary(reader: Reader, level: number): Formula | undefined {
  const signs = operators[level];
  if (signs === undefined) return operand(reader);
  let left = binary(reader, level + 1);
  for (let sign = reader.take(...signs); sign !== undefined; sign = reader.take(...signs)) {
    const right = binary(reader, level + 1);
    if (left === undefined || right === undefined) return undefined;
    left = { kind: 'binary', operator: sign as Operator, left, right };
  }
  return left;
}

function operand(reader: Reader): Formula | undefined {
  if (reader.take('-')) return negated(operand(reader));
  if (reader.take('(')) return closed(reader, binary(reader, 0));
  const token = reader.next();
  switch (token?.kind) {
    case 'number':
      return { kind: 'value', value: Number(token.text) };
    case 'text':
      return { kind: 'value', value: token.text.replaceAll('""', '"') };
    case 'column':
      return { kind: 'column', name: token.text };
    case 'name':
      return named(reader, token.text);
    default:
      return undefined;
  }
}

/** TRUE, FALSE, a function, or a column whose name needs no brackets. */
function named(reader: Reader, name: string): Formula | undefined {
  const upper = name.toUpperCase();
  if (!reader.take('(')) {
    if (upper === 'TRUE' || upper === 'FALSE') return { kind: 'value', value: upper === 'TRUE' };
    return { kind: 'column', name };
  }
  const range = own<readonly [number, number]>(functions, upper);
  const inputs = readInputs(reader);
  if (range === undefined || inputs === undefined) return undefined;
  if (inputs.length < range[0] || inputs.length > range[1]) return undefined;
  return { kind: 'call', name: upper as FunctionName, inputs };
}

function readInputs(reader: Reader): Formula[] | undefined {
  if (reader.take(')')) return [];
  const inputs: Formula[] = [];
  do {
    const input = binary(reader, 0);
    if (input === undefined) return undefined;
    inputs.push(input);
  } while (reader.take(',', ';'));
  return reader.take(')') ? inputs : undefined;
}

function closed(reader: Reader, inner: Formula | undefined): Formula | undefined {
  return reader.take(')') ? inner : undefined;
}

function negated(inner: Formula | undefined): Formula | undefined {
  return inner && { kind: 'binary', operator: '-', left: { kind: 'value', value: 0 }, right: inner };
}
