import { inARow, likelyQuarter, offeredQuarters, quarterBefore, quarterOf } from './quarter';

it.each([
  ['2026-01-01', '2026-1'],
  ['2026-03-31', '2026-1'],
  ['2026-04-01', '2026-2'],
  ['2026-12-31', '2026-4'],
])('%s is in %s', (day, quarter) => expect(quarterOf(day)).toBe(quarter));

it('the first quarter comes after the last of the year before', () =>
  expect(quarterBefore('2026-1')).toBe('2025-4'));

it.each([
  ['2026-10-01', '2026-3'],
  ['2026-10-31', '2026-3'],
  ['2026-11-01', '2026-4'],
  ['2026-01-15', '2025-4'],
])('on %s somebody most likely writes about %s', (day, quarter) => expect(likelyQuarter(day)).toBe(quarter));

it('offers two years, the newest first', () =>
  expect(offeredQuarters('2026-11-23')).toEqual([
    ...['2026-4', '2026-3', '2026-2', '2026-1'],
    ...['2025-4', '2025-3', '2025-2', '2025-1'],
  ]));

it.each([
  [['2'], '2.'],
  [['1', '2', '3'], '1.-3.'],
  [['1', '3'], '1., 3.'],
])('%j is told as %s', (numbers, words) => expect(inARow(numbers, (one) => `${one}.`)).toBe(words));
