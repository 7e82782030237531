import * as v from 'valibot';
import type { Row } from '../../../contracts/listSchema';
import { fieldTypes, type settings } from '../../../lists';

export const cardFacts = ['maintainedBy', 'approvedBy', 'approvedOn', 'nextRevision'] as const;
export type CardFact = (typeof cardFacts)[number];
export type SettingRow = Row<typeof settings>;
export type FactProblem = 'tooLong' | 'notADay' | 'past' | 'future';

export const isDay = (fact: CardFact) => fact === 'approvedOn' || fact === 'nextRevision';

/** As the settings name it. */
export const settingName = (fact: CardFact) => `actionCards.${fact}`;

export function factRow(rows: readonly SettingRow[], fact: CardFact): SettingRow | undefined {
  return rows.find(({ fields }) => fields.Title === settingName(fact));
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
