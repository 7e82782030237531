import * as fc from 'fast-check';
import { type Run, runsOf, wordsOf } from '../../../../content/materials';
import { documentOf, runsIn, textOf } from './document';
import { markdownOf } from './markdownOf';
import { joined } from './runs';

it.each<readonly [string, readonly Run[], string]>([
  ['bold', [{ text: 'Ring ' }, { text: '112', bold: true }], 'Ring **112**'],
  ['a space in bold', [{ text: 'Ring ', bold: true }, { text: 'nu' }], '**Ring** nu'],
  ['a part of a word', [{ text: 'sam' }, { text: 'arbejde', bold: true }], 'sam**arbejde**'],
  ['a bracket in bold', [{ text: 'a' }, { text: '(b)', bold: true }], 'a(**b)**'],
  [
    'a link within bold',
    [
      { text: 'Se ', bold: true },
      { text: 'siden', bold: true, href: 'https://fjordby.example' },
      { text: ' nu', bold: true },
    ],
    '**Se [siden](https://fjordby.example) nu**',
  ],
  [
    'bold within a link',
    [
      { text: 'se ', href: 'tel:112' },
      { text: 'nu', bold: true, href: 'tel:112' },
    ],
    '[se **nu**](tel:112)',
  ],
  ['signs that would be marks', [{ text: '*ikke* [a](https://b.dk)' }], '\\*ikke\\* \\[a\\](https://b.dk)'],
  ['signs that would not', [{ text: '2 * 3, a_b og [1]' }], '2 * 3, a_b og [1]'],
  [
    'an exclamation before a link',
    [{ text: 'Se!' }, { text: 'her', href: 'tel:112' }],
    'Se\\![her](tel:112)',
  ],
  [
    'more than Markdown can say',
    [
      { text: 'fod', bold: true },
      { text: 'bold', bold: true, italic: true },
      { text: 'bane', italic: true },
    ],
    '**fodboldbane**',
  ],
])('%s', (_, line, markdown) => {
  expect(markdownOf(line)).toBe(markdown);
});

const words = fc.string({
  unit: fc.constantFrom(
    ...'abåØ1 2.,!?()[]*_`\\<>&#-:/{}"»«\'~|+= '.split(''),
    '**',
    '](https://x.dk)',
    ' nu ',
  ),
  minLength: 1,
  maxLength: 8,
});
const run: fc.Arbitrary<Run> = fc.record(
  {
    text: words,
    bold: fc.constant(true as const),
    italic: fc.constant(true as const),
    href: fc.constantFrom('https://fjordby.example/hjælp?a=b_c', 'mailto:a_b@c.example', 'tel:25177374'),
  },
  { requiredKeys: ['text'] },
);
const line = fc.array(run, { maxLength: 6 });
const plainRun: fc.Arbitrary<Run> = run.map((one) => ({
  ...one,
  text: one.text.replace(/[^\p{L}\p{N} ]/gu, 'e'),
}));

it('no letter is ever lost, whatever stands in bold, in italic and in links', () => {
  fc.assert(
    fc.property(line, (runs) => {
      expect(wordsOf(runsOf(markdownOf(runs)))).toBe(wordsOf(runs));
    }),
    { numRuns: 800 },
  );
});

it('marks of whole words are read back as they were', () => {
  fc.assert(
    fc.property(fc.array(plainRun, { maxLength: 6 }), (runs) => {
      const apart = joined(runs.flatMap((one) => [{ ...one, text: one.text.trim() || 'a' }, { text: ' ' }]));
      expect(joined(runsOf(markdownOf(apart)))).toEqual(apart);
    }),
    { numRuns: 500 },
  );
});

it('a text that nobody changes is given back letter by letter, and reads the same when it is written anew', () => {
  const text = fc.array(fc.oneof(line.map(markdownOf), words), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(text, (lines) => {
      const kept = lines.join('\n');
      const document = documentOf(kept);
      document.check();
      expect(textOf(document)).toBe(kept);
      document.forEach((one) => {
        const anew = markdownOf(runsIn(one));
        expect(wordsOf(runsOf(anew))).toBe(one.textContent);
        expect(markdownOf(joined(runsOf(anew)))).toBe(anew);
      });
    }),
    { numRuns: 300 },
  );
});
