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

it('what is shown of parts and of their sum leaves every part that was kept back open', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 2, maxLength: 4 }), (counts) => {
      const published = (some: readonly number[]) =>
        JSON.stringify([some.map(shownCount), shownCount(some.reduce((sum, one) => sum + one, 0))]);
      const said = published(counts);
      const small = counts.flatMap((count, at) => (count > 0 && count < 5 ? [at] : []));
      for (const at of small) {
        const others = [1, 2, 3, 4].filter((guess) => guess !== counts[at]);
        const fits = others.some((guess) =>
          possible(counts.length, at, guess).some((one) => published(one) === said),
        );
        expect(fits).toBe(true);
      }
    }),
    { numRuns: 40 },
  );
});

/** Every way the parts could be, with one of them given. */
function possible(length: number, at: number, guess: number): number[][] {
  let all: number[][] = [[]];
  for (let index = 0; index < length; index += 1)
    all = all.flatMap((begun) =>
      (index === at ? [guess] : Array.from({ length: 13 }, (_, count) => count)).map((count) => [
        ...begun,
        count,
      ]),
    );
  return all;
}
