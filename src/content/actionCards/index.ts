/** The action cards: a door of its own, so that a page loads them when it shows them. */
import { type ActionCard, type CardRole, cardRoles, type CardSituation, cardSituations } from './actionCard';
import { composeCard } from './composeCard';
import { employeeCards } from './employee';
import { leaderCards } from './leader';
import { resourcePersonCards } from './resourcePerson';

const byRole = { employee: employeeCards, leader: leaderCards, resourcePerson: resourcePersonCards } as const;

export function actionCard(role: CardRole, situation: CardSituation): ActionCard {
  return composeCard(role, situation, byRole[role][situation]);
}

export function allActionCards(): readonly ActionCard[] {
  return cardRoles.flatMap((role) => cardSituations.map((situation) => actionCard(role, situation)));
}

export * from './actionCard';
export { blocksOf } from './composeCard';
export { footFacts, localFactNames, partNames } from './frame';
export { roleNames, situationNames } from './names';
