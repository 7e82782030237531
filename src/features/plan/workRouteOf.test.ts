import { planElements, yearItems } from '../../lists';
import { workRouteOf } from './workRouteOf';

it.each([
  [planElements.code, 'model/plan'],
  [yearItems.code, 'model/year'],
  ['settings', undefined],
] as const)('what needs somebody in %s is decided on at %s', (list, route) => {
  expect(workRouteOf({ list, key: 'k' })).toBe(route);
});
