import { runsOf, wordsOf } from './inline';

it.each([
  ['plain words', 'Ring 112', [{ text: 'Ring 112' }]],
  ['bold', 'Ring **112** nu', [{ text: 'Ring ' }, { text: '112', bold: true }, { text: ' nu' }]],
  ['italic', '*måske*', [{ text: 'måske', italic: true }]],
  ['both', '***nu***', [{ text: 'nu', bold: true, italic: true }]],
  [
    'a link',
    'Se [siden](https://fjordby.example/hjælp)',
    [{ text: 'Se ' }, { text: 'siden', href: 'https://fjordby.example/hjælp' }],
  ],
  ['a mark typed as it is', '3 \\* 4', [{ text: '3 ' }, { text: '*' }, { text: ' 4' }]],
])('%s', (_, line, runs) => {
  expect(runsOf(line)).toEqual(runs);
});

it.each([
  'karen_fjord_hoj@fjordby.example',
  'Børn & unge <script>alert(1)</script>',
  'A [1] og 2 * 3',
  '{kommune}, {kontakt}',
  'https://fjordby.example/a_b_c',
  '# Ikke en overskrift',
  '1. Ikke en liste',
  'Tegn som `dette`',
])('%s stays as it is', (line) => {
  expect(wordsOf(runsOf(line))).toBe(line);
});

it.each(['javascript:alert(1)', 'data:text/html,x', '//fjordby.example', 'JaVaScRiPt:alert(1)', 'ftp://x'])(
  'no link to %s',
  (address) => {
    expect(runsOf(`[her](${address})`)).toEqual([{ text: 'her' }]);
  },
);
