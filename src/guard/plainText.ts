import type { Span } from './finding';

/**
 * A text as rules read it: every digit as 0–9, every dash as a hyphen, white space as one character, nothing
 * invisible. Disguises are undone once, here, so that no rule has to know them.
 */
export interface PlainText {
  readonly text: string;
  /** Where a stretch of `text` stands in the text as typed. */
  readonly original: (span: Span) => Span;
}

const lineEnd = 10;
const tab = 9;
const space = 32;
const hyphen = 45;
const caret = 94;

/** Pasted from an address or from a page's source: `%2D`, `&nbsp;`, `&#8209;`, `</td>`. */
const escaped =
  /<\/?[a-z][a-z\d]{0,10} ?\/?>|%(?:2D|20)|&(?:nbsp|ndash|mdash|minus|shy|zwj|zwnj|#\d{2,5}|#x[0-9a-f]{2,4});/iy;
const named: Readonly<Record<string, number>> = {
  ...{ '%2d': hyphen, '%20': space, '&nbsp;': space, '&ndash;': hyphen, '&mdash;': hyphen },
  ...{ '&minus;': hyphen, '&shy;': 0x00ad, '&zwj;': 0x200d, '&zwnj;': 0x200c },
};

const invisible = /[\p{Cf}\p{Cc}\p{Mn}\p{Me}\u115f\u1160\u3164\uffa0]/u;
const dash = /[\p{Pd}\u2212\u2043\u02d7\u2500\u2501\u30fc\uff70\ufe58]/u;
const script = /[\u00b2\u00b3\u00b9\u2070-\u2079\u2080-\u2089]/;

/** What one character is to the rules, remembered: another code unit, nothing at all, or itself. */
const known = new Map<number, number | 'nothing' | 'itself'>();

function reading(code: number): number | 'nothing' | 'itself' {
  let found = known.get(code);
  if (found === undefined) known.set(code, (found = readCharacter(code)));
  return found;
}

function readCharacter(code: number): number | 'nothing' | 'itself' {
  const character = String.fromCodePoint(code);
  if (code === tab) return tab;
  if (/[\n\v\f\r\u0085\u2028\u2029]/.test(character)) return lineEnd;
  if (/[\p{Zs}\u2800]/u.test(character)) return space;
  if (dash.test(character)) return hyphen;
  if (code === 0x2044 || code === 0x2215) return 47;
  if (invisible.test(character)) return 'nothing';
  const plain = character.normalize('NFKC');
  if (plain.length === 1 && plain !== character) return reading(plain.charCodeAt(0));
  return /\p{Nd}/u.test(plain) ? digitOf(plain.codePointAt(0) ?? code) : 'itself';
}

/** Unicode puts every script's ten digits in a row that begins at ...0 or ...6. */
function digitOf(code: number): number {
  const row = code & ~0xf;
  const isDigit = /\p{Nd}/u.test(String.fromCodePoint(row));
  return 48 + (code - (isDigit ? row : row + 6));
}

/** Reads a text of any length in one pass. */
export function plainText(typed: string): PlainText {
  const codes = new Uint16Array(typed.length);
  const from = new Uint32Array(typed.length);
  const to = new Uint32Array(typed.length);
  let length = 0;
  let afterScript = false;

  const put = (code: number, start: number, end: number) => {
    const last = length > 0 ? (codes[length - 1] ?? 0) : 0;
    if (isSpace(code) && isSpace(last)) {
      codes[length - 1] = code === lineEnd || last === lineEnd ? lineEnd : Math.min(code, last);
      to[length - 1] = end;
      return;
    }
    codes[length] = code;
    from[length] = start;
    to[length] = end;
    length++;
  };

  for (let at = 0; at < typed.length;) {
    const { code, end } = characterAt(typed, at);
    const plain = code > 32 && code < 127 ? code : reading(code);
    const isScript = code > 126 && script.test(String.fromCodePoint(code));
    if (plain === 'itself') for (let i = at; i < end; i++) put(typed.charCodeAt(i), i, i + 1);
    // A small digit after a number is a footnote, not one more digit.
    else if (isScript && !afterScript && isDigit(codes[length - 1])) put(caret, at, end);
    else if (plain !== 'nothing') put(plain, at, end);
    if (plain !== 'nothing') afterScript = isScript;
    at = end;
  }
  return {
    text: textOf(codes.subarray(0, length)),
    original: ({ start, end }) => ({ start: from[start] ?? 0, end: to[end - 1] ?? 0 }),
  };
}

function characterAt(typed: string, at: number): { readonly code: number; readonly end: number } {
  const code = typed.codePointAt(at) ?? 0;
  if (code !== 37 && code !== 38 && code !== 60) return { code, end: at + (code > 0xffff ? 2 : 1) };
  escaped.lastIndex = at;
  const escape = escaped.exec(typed)?.[0];
  if (escape === undefined) return { code, end: at + 1 };
  const number = /#(x?)([0-9a-f]+);/i.exec(escape);
  const value = number
    ? parseInt(number[2] ?? '', number[1] ? 16 : 10)
    : (named[escape.toLowerCase()] ?? space);
  return { code: value, end: at + escape.length };
}

const isSpace = (code: number) => code === space || code === tab || code === lineEnd;
const isDigit = (code: number | undefined) => code !== undefined && code >= 48 && code <= 57;

/** In pieces: a call takes only so many arguments. */
function textOf(codes: Uint16Array): string {
  let text = '';
  for (let at = 0; at < codes.length; at += 8192) {
    text += String.fromCharCode(...codes.subarray(at, at + 8192));
  }
  return text;
}
