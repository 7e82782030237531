import fc from 'fast-check';
import { shownCount } from './smallNumbers';

it.each([
  [0, 0],
  [1, 'few'],
  [4, 'few'],
  [5, 5],
  [7, 5],
  [8, 10],
  [23, 25],
])('%i is shown as %s', (count, shown) => expect(shownCount(count)).toBe(shown));

it('nothing that is shown says which number from 1 to 4 there was, nor a larger one exactly', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), (count) => {
      const alike = Array.from({ length: 510 }, (_, other) => other).filter(
        (other) => shownCount(other) === shownCount(count),
      );
      expect(alike.length).toBeGreaterThanOrEqual(3);
    }),
  );
});
