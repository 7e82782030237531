import type { Span } from './finding';

/** Stretches where digits mean something else by their form alone. */
export interface Zone {
  readonly id: string;
  /** `silent`: nothing is looked for. `address`: a web address, where only a named CPR number is certain. */
  readonly effect: 'silent' | 'address';
  readonly find: (text: string) => Iterable<Span>;
}

function* spans(text: string, pattern: RegExp): Iterable<Span> {
  for (const match of text.matchAll(pattern))
    yield { start: match.index, end: match.index + match[0].length };
}

/** Letters and digits after the country's two letters and two check digits, for the countries that invoice us. */
const ibanLengths: Readonly<Record<string, number>> = {
  ...{ DK: 18, FO: 18, GL: 18, NO: 15, SE: 24, FI: 18, DE: 22, NL: 18, GB: 22, PL: 28, IE: 22, LT: 20 },
};

function* ibans(text: string): Iterable<Span> {
  for (const match of text.matchAll(/(?<![\p{L}\d])([A-Z]{2}) ?\d{2}(?![\p{L}])/gu)) {
    const length = ibanLengths[match[1] ?? ''] ?? 0;
    let end = match.index;
    let read = 0;
    for (; read < length && end < text.length; end++) {
      const character = text[end] ?? '';
      if (/[A-Z\d]/.test(character)) read++;
      else if (character !== ' ') break;
    }
    if (length > 0 && read === length && !/\d/.test(text[end] ?? '')) yield { start: match.index, end };
  }
}

export const zones: readonly Zone[] = [
  { id: 'iban', effect: 'silent', find: ibans },
  {
    id: 'guid',
    effect: 'silent',
    find: (text) => spans(text, /(?<![\da-f])[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}(?![\da-f])/gi),
  },
  {
    id: 'url',
    effect: 'address',
    find: (text) =>
      spans(
        text,
        /(?<![\p{L}\d-])(?:[a-z][a-z\d+.-]{1,15}:\/\/|www\.|(?:[a-z\d-]{1,63}\.){1,4}(?:dk|com|org|net|eu|io)\/)[^\s<>"]{1,2000}/giu,
      ),
  },
];

/** Which effect each character lies under. */
export function zoneMap(text: string, used: readonly Zone[]): (place: Span) => Zone['effect'] | undefined {
  const effects = new Uint8Array(text.length);
  for (const { effect, find } of used) {
    for (const { start, end } of find(text)) effects.fill(effect === 'silent' ? 2 : 1, start, end);
  }
  return ({ start }) => (['address', 'silent'] as const)[(effects[start] ?? 0) - 1];
}
