import { farFromBefore } from './farFromBefore';

it.each([
  [500, [5], true],
  [50, [5], true],
  [50, [], true],
  [50, [30], false],
  [49, [], false],
  [20, [2, 1], true],
  [19, [2], false],
  [10, [0], true],
  [9, [0], false],
  [120, [110], false],
])('%i after %j is asked about: %s', (count, before, asked) =>
  expect(farFromBefore(count, before)).toBe(asked),
);
