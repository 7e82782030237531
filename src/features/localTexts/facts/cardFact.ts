import * as v from 'valibot';
import { type CardRole, cardRoles, type CardSituation, cardSituations } from '../../../content';
import type { Row } from '../../../contracts/listSchema';
import { fieldTypes, type settings } from '../../../lists';

export const cardFacts = ['maintainedBy', 'approvedBy', 'approvedOn', 'nextRevision'] as const;
export type CardFact = (typeof cardFacts)[number];
export type SettingRow = Row<typeof settings>;
export type FactProblem = 'tooLong' | 'notADay' | 'past' | 'future';

/** Which card. */
export interface CardName {
  readonly role: CardRole;
  readonly situation: CardSituation;
}

export const allCards: readonly CardName[] = cardRoles.flatMap((role) =>
  cardSituations.map((situation) => ({ role, situation })),
);

export const isDay = (fact: CardFact) => fact === 'approvedOn' || fact === 'nextRevision';

/** As the settings name it; with a card, what holds for that card instead of for all. */
export const settingName = (fact: CardFact, card?: CardName) =>
  ['actionCards', fact, ...(card ? [card.role, card.situation] : [])].join('.');

export function factRow(
  rows: readonly SettingRow[],
  fact: CardFact,
  card?: CardName,
): SettingRow | undefined {
  return rows.find(({ fields }) => fields.Title === settingName(fact, card));
}

/** The settings that speak of cards, value by name. */
export function factValues(rows: readonly SettingRow[]): ReadonlyMap<string, string> {
  return new Map(rows.map(({ fields }) => [factText(fields.Title), factText(fields.Value)]));
}

export function factText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/**
 * What is wrong with what is typed.
 * @param stored what stands in SharePoint: a revision that has come is a reminder, not a mistake
 * @param today `YYYY-MM-DD`
 */
export function factProblem(
  fact: CardFact,
  text: string,
  stored: string,
  today: string,
): FactProblem | undefined {
  const typed = text.trim();
  if (typed === '' || typed === stored) return undefined;
  if (!isDay(fact)) return v.is(fieldTypes.shortText, typed) ? undefined : 'tooLong';
  if (!/^\d{4}-\d{2}-\d{2}$/.test(typed) || !v.is(fieldTypes.day, typed)) return 'notADay';
  if (fact === 'nextRevision' && typed < today) return 'past';
  return fact === 'approvedOn' && typed > today ? 'future' : undefined;
}
