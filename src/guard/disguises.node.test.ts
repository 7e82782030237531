import fc from 'fast-check';
import type { Finding } from './finding';
import { findIdentities } from './findIdentities';

/** Safe numbers: birth years 1858–1899. The last two fail modulus 11. */
const numbers = ['0101585018', '1512625009', '2902728018', '3112995004', '0101585000', '1512625000'] as const;

const days: readonly ((day: string, month: string, year: string) => string)[] = [
  (day, month, year) => day + month + year,
  (day, month, year) => `${day}-${month}-${year}`,
  (day, month, year) => `${day}.${month}.${year}`,
  (day, month, year) => `${day}/${month}-${year}`,
  (day, month, year) => `${day}/${month}/${year}`,
  (day, month, year) => `${day} ${month} ${year}`,
  (day, month, year) => `${day}. ${month}. ${year}`,
  (day, month, year) => `${day}${month}18${year}`,
  (day, month, year) => `${day}-${month}-18${year}`,
  (day, month, year) => `${Number(day)}/${Number(month)} 18${year}`,
];

const dashes = Array.from('-‐‑‒–—―−﹘﹣－');
const blanks = Array.from(' \t\n\u00a0\u2002\u2003\u2007\u2009\u200a\u202f\u205f\u3000\u2028');
const gaps = [
  ...dashes,
  ...blanks,
  '.',
  '/',
  '_',
  ...dashes.map((dash) => ` ${dash} `),
  '-\n',
  '\r\n',
  '   ',
  '\u00ad-\u200b',
];

const zeros = [0x30, 0x30, 0xff10, 0x660, 0x6f0, 0x966, 0xe50, 0x1d7ce, 0x1d7f6];
const script = (zero: number) => (text: string) =>
  text.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
const hidden = Array.from('\u200b\u200c\u200d\u2060\ufeff\u00ad\u200e\u202c\ufe0f\u0332').map(
  (sign) => (text: string) => Array.from(text).join(sign),
);
const disguises = [...zeros.map(script), ...hidden];

const before = [
  ...[
    '',
    'Borger ',
    '(',
    '"',
    'Vedr. ',
    'Kl. 10.00: ',
    '2. ',
    '1) ',
    '- ',
    '| ',
    '<p>',
    '«',
    'NN,',
    'æ',
    '=',
    '\n\n',
  ],
  ...['cpr ', 'Født ', 'f. ', 'Sag 24/1234, ', 'Tlf. 25 17 73 74, ', 'den 12.03.2024 ', '👩‍👧 '],
];
const after = [
  ...[
    '',
    '.',
    ',',
    ';',
    ':',
    ')',
    '"',
    '»',
    '…',
    '?',
    ' | ',
    '</p>',
    '\n',
    '\nNæste punkt',
    ' er flyttet',
    ' (far)',
    's mor',
  ],
  ...[' 2 børn', ' og 151262-5009', ' kl. 14.30', ' den 12.03.2024', ', tlf. 25 17 73 74', ' – åben', ' 👩‍👧'],
];

const covers = (start: number, end: number) => (finding: Finding) =>
  finding.severity === 'block' && finding.start === start && finding.end === end;

test('a number is blocked in every disguise, at its exact place', () => {
  const parts = fc.tuple(
    ...([fc.constantFrom(...numbers), fc.constantFrom(...days), fc.constantFrom(...gaps)] as const),
    ...([fc.constantFrom(...disguises), fc.constantFrom(...before), fc.constantFrom(...after)] as const),
  );
  fc.assert(
    fc.property(parts, ([digits, day, gap, disguise, prefix, suffix]) => {
      const written = day(digits.slice(0, 2), digits.slice(2, 4), digits.slice(4, 6)) + gap + digits.slice(6);
      const number = disguise(written);
      const findings = findIdentities(prefix + number + suffix, { policy: 'contact' });
      return findings.some(covers(prefix.length, prefix.length + number.length));
    }),
    { numRuns: 3000 },
  );
});

test('a number that is named or passes modulus 11 is blocked without a separator, and otherwise warned of', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...numbers),
      fc.constantFrom(...disguises),
      fc.constantFrom(...after),
      (digits, disguise, suffix) => {
        const severity = (text: string) => findIdentities(text, { policy: 'contact' })[0]?.severity;
        const checked = !digits.endsWith('5000');
        return (
          severity(`cpr ${disguise(digits)}${suffix}`) === 'block' &&
          severity(`Se ${disguise(digits)}${suffix}`) === (checked ? 'block' : 'warn')
        );
      },
    ),
    { numRuns: 1000 },
  );
});

test('any text at all is read, and every place lies in it', () => {
  const pieces = fc.constantFrom(
    ...numbers,
    ...gaps,
    ...before,
    ...after,
    '@a.dk',
    'O',
    'x',
    '%2D',
    '&shy;',
    '\ud83d',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(pieces).map((all) => all.join('')),
  );
  fc.assert(
    fc.property(texts, (text) =>
      findIdentities(text, { policy: 'freeText' }).every(
        ({ start, end }, i, all) => start < end && end <= text.length && start >= (all[i - 1]?.end ?? 0),
      ),
    ),
    { numRuns: 2000 },
  );
});
