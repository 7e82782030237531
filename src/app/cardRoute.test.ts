import { cardRoles, cardSituations } from '../content';
import { cardAt, cardRoute, cardRouteOf } from './cardRoute';

it('leads to every card and back', () => {
  for (const role of cardRoles)
    for (const situation of cardSituations)
      expect(cardAt(cardRoute(role, situation))).toEqual({ role, situation });
});

it.each([
  '',
  'card',
  'card/leader',
  'card/leader/x',
  'card/x/exposedAdult',
  'card/leader/exposedAdult/x',
  'settings',
])('leads nowhere from "%s"', (place) => expect(cardRouteOf(place)).toBeUndefined());
