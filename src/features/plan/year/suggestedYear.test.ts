import type { ModelNumber } from '../../../content/models';
import { kindsOf, suggestedKey, suggestedYear } from './suggestedYear';

it.each<[ModelNumber, number, string]>([
  [1, 6, 'briefing reminder revision status'],
  [2, 12, 'briefing meeting newsletter reminder revision status'],
  [3, 15, 'briefing meeting newsletter reminder revision status'],
])('model %i is suggested %i things a year: %s', (model, count, kinds) => {
  const year = suggestedYear(model);
  expect(year).toHaveLength(count);
  expect([...kindsOf(model)].sort().join(' ')).toBe(kinds);
  expect(new Set(year.map(({ id }) => suggestedKey(id))).size).toBe(count);
});
