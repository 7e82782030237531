import { type CardRole, cardRoles, type CardSituation, cardSituations } from '../content';

/** Where a card is: the end of its address, printed on paper, so it never changes. */
export type CardRoute = `card/${CardRole}/${CardSituation}`;

export function cardRoute(role: CardRole, situation: CardSituation): CardRoute {
  return `card/${role}/${situation}`;
}

/** The card at a place; undefined when it is no card's. */
export function cardAt(
  place: string,
): { readonly role: CardRole; readonly situation: CardSituation } | undefined {
  const [kind, named, met, ...more] = place.split('/');
  const role = cardRoles.find((known) => known === named);
  const situation = cardSituations.find((known) => known === met);
  return kind === 'card' && role && situation && more.length === 0 ? { role, situation } : undefined;
}

export function cardRouteOf(place: string): CardRoute | undefined {
  const card = cardAt(place);
  return card && cardRoute(card.role, card.situation);
}
