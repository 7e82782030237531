import { SharePointError } from './errors';
import { parseFilter, type Filter } from './filter';

function written(filter: Filter): string {
  switch (filter.kind) {
    case 'and':
    case 'or':
      return `(${written(filter.left)} ${filter.kind} ${written(filter.right)})`;
    case 'not':
      return `not(${written(filter.operand)})`;
    case 'compare':
      return `${filter.field} ${filter.operator} ${filter.literal.kind}:${String(filter.literal.value)}`;
    default:
      return `${filter.kind}(${filter.field},${filter.text})`;
  }
}

test.each([
  ["Title eq 'x'", 'Title eq text:x'],
  ["Title eq 'O''Hara'", "Title eq text:O'Hara"],
  ["'x' eq Title", 'Title eq text:x'],
  ['3 lt Id', 'Id gt number:3'],
  ['a eq 1 or b eq 2 and c eq 3', '(a eq number:1 or (b eq number:2 and c eq number:3))'],
  ['(a eq 1 or b eq 2) and c eq 3', '((a eq number:1 or b eq number:2) and c eq number:3)'],
  ['not (a eq 1)', 'not(a eq number:1)'],
  ["not startswith(Title,'x') and b eq 2", '(not(startswith(Title,x)) and b eq number:2)'],
  ["substringof('x',Title)", 'substringof(Title,x)'],
  ["startswith(Title,'x') eq true", 'startswith(Title,x)'],
  ["startswith(Title,'x') eq false", 'not(startswith(Title,x))'],
  ["Modified ge datetime'2026-11-22T00:00:00Z'", 'Modified ge dateTime:2026-11-22T00:00:00Z'],
  ["Key eq guid'38922d96-7e2f-40c1-9ed2-b8ef0ccb4c5d'", 'Key eq guid:38922d96-7e2f-40c1-9ed2-b8ef0ccb4c5d'],
  ['Done eq true', 'Done eq boolean:true'],
  ['Due eq null', 'Due eq null:null'],
  ['Price ge -1.5', 'Price ge number:-1.5'],
  ["Author/Title eq 'x'", 'Author/Title eq text:x'],
  ["Title eq ' and '", 'Title eq text: and '],
])('%s', (text, expected) => {
  expect(written(parseFilter(text))).toBe(expected);
});

test.each([
  ...[
    "Title eq 'x",
    'Title',
    'Title eq',
    'eq 1',
    'Title like 1',
    '(a eq 1',
    'a eq 1)',
    'a eq b',
    '1 eq 1',
    'a eq 1 b eq 2',
  ],
  ...[
    "endswith(Title,'x')",
    "startswith('x',Title)",
    'a eq 1;drop',
    '"x" eq a',
    `${'('.repeat(500)}a eq 1${')'.repeat(500)}`,
  ],
  'a eq 1 or '.repeat(20_000),
])('%# is refused', (text) => {
  expect(() => parseFilter(text)).toThrow(SharePointError);
});
