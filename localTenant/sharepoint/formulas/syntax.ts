/** A formula as a tree, and its smallest pieces. */
export type FormulaValue = string | number | boolean;

export type Formula =
  | { readonly kind: 'value'; readonly value: FormulaValue }
  | { readonly kind: 'column'; readonly name: string }
  | { readonly kind: 'call'; readonly name: FunctionName; readonly inputs: readonly Formula[] }
  | { readonly kind: 'binary'; readonly operator: Operator; readonly left: Formula; readonly right: Formula };

/** Least and most inputs of the functions that are understood here; SharePoint knows many more. */
export const functions = {
  AND: [1, 30],
  OR: [1, 30],
  NOT: [1, 1],
  IF: [2, 3],
  ISBLANK: [1, 1],
  LEN: [1, 1],
  TODAY: [0, 0],
} as const satisfies Readonly<Record<string, readonly [number, number]>>;
export type FunctionName = keyof typeof functions;

/** From the loosest to the tightest. */
export const operators = [['=', '<>', '<=', '>=', '<', '>'], ['&'], ['+', '-'], ['*', '/']] as const;
export type Operator = (typeof operators)[number][number];

export interface Token {
  readonly kind: 'number' | 'text' | 'column' | 'name' | 'sign';
  readonly text: string;
}

const token =
  /\s*(?:(?<number>\d+(?:\.\d+)?)|"(?<text>(?:[^"]|"")*)"|\[(?<column>[^\]]+)\]|(?<name>[\p{L}_][\p{L}\p{N}_]*)|(?<sign><>|<=|>=|[=<>&+\-*/(),;]))/uy;

/** @returns undefined where a piece is none of the language's */
export function tokensOf(formula: string): Token[] | undefined {
  const text = formula.trim().replace(/^=/, '').trimEnd();
  const tokens: Token[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < text.length) {
    const groups: Readonly<Record<string, string | undefined>> = token.exec(text)?.groups ?? {};
    const found = Object.entries(groups).find(([, value]) => value !== undefined);
    if (found === undefined) return undefined;
    tokens.push({ kind: found[0] as Token['kind'], text: found[1] ?? '' });
  }
  return tokens;
}
