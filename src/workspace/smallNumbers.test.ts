import fc from 'fast-check';
import { withoutSmallNumbers } from './smallNumbers';

it.each([
  [
    [0, 7, 12],
    [0, 7, 12],
  ],
  [
    [3, 7, 12],
    ['few', 'few', 12],
  ],
  [
    [1, 4, 12],
    ['few', 'few', 12],
  ],
  [
    [2, 0, 0],
    ['few', 0, 0],
  ],
  [
    [5, 0, 9],
    [5, 0, 9],
  ],
  [[], []],
])('%j is shown as %j', (counts, shown) => expect(withoutSmallNumbers(counts)).toEqual(shown));

it('shows no number from 1 to 4, and leaves none to be worked out from the sum', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 30 }), { maxLength: 8 }), (counts) => {
      const shown = withoutSmallNumbers(counts);
      const kept = counts.filter((_, at) => shown[at] === 'few');
      for (const one of shown) expect(one === 'few' || one === 0 || one >= 5).toBe(true);
      const others = counts.filter((count) => count > 0).length;
      if (kept.some((count) => count < 5) && others > 1) expect(kept.length).toBeGreaterThan(1);
    }),
  );
});
