import fc from 'fast-check';
import { bandInWords, bandWidth, shownCount, shownSum } from './smallNumbers';

it.each([
  [0, 'under 5'],
  [4, 'under 5'],
  [5, '5-9'],
  [9, '5-9'],
  [23, '20-24'],
])('%i is shown as %s', (count, words) => expect(bandInWords(shownCount(count)).da).toBe(words));

it('a number is in its band, and shares it with four others', () => {
  fc.assert(
    fc.property(fc.nat(10_000), (count) => {
      const { least, most } = shownCount(count);
      expect(least <= count && count <= most).toBe(true);
      const alike = Array.from({ length: bandWidth }, (_, at) => least + at);
      expect(alike.map(shownCount)).toEqual(alike.map(() => ({ least, most })));
    }),
  );
});

it('a sum says between which two numbers it lies', () => {
  expect(bandInWords(shownSum([8, 8, 1].map(shownCount))).da).toBe('10-22');
  expect(bandInWords(shownSum([0, 3].map(shownCount))).en).toBe('under 9');
});
