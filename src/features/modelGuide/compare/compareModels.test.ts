import { modelElements, modelNumbers } from '../../../content/models';
import { compareModels } from './compareModels';

const ids = (changes: readonly { readonly element: { readonly id: string } }[]) =>
  changes.map(({ element }) => Number(element.id.slice(1))).sort((a, b) => a - b);

it('tells what comes with Model 2 for who has Model 1', () => {
  const { added, changed, kept, left } = compareModels(1, 2);
  expect(ids(added)).toEqual([3, 6, 13, 20, 21]);
  expect(ids(changed)).toEqual([1, 2, 4, 11, 16]);
  expect(ids(kept)).toEqual([5, 7, 8, 9, 10, 12]);
  expect(ids(left)).toEqual([]);
});

it('tells what comes with Model 3 for who has Model 2', () => {
  const { added, changed, kept } = compareModels(2, 3);
  expect(ids(added)).toEqual([14, 15, 17, 18, 19]);
  expect(ids(changed)).toEqual([16, 20, 21]);
  expect(ids(kept)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
});

it.each(modelNumbers.flatMap((from) => modelNumbers.map((to) => [from, to] as const)))(
  'from %i to %i is the way back seen from the other end',
  (from, to) => {
    const there = compareModels(from, to);
    const back = compareModels(to, from);
    expect(ids(there.added)).toEqual(ids(back.left));
    expect(ids(there.changed)).toEqual(ids(back.changed));
    expect(ids(there.kept)).toEqual(ids(back.kept));
    const all = [...there.added, ...there.changed, ...there.kept, ...there.left];
    expect(all).toHaveLength(modelElements.filter(({ parts }) => parts[from] ?? parts[to]).length);
  },
);
