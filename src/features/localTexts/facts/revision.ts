/** When the cards have to be looked through again, as the coordinator is reminded of it. */
import { allCards, type CardName, settingName } from './cardFact';

export type RevisionState = 'none' | 'later' | 'soon' | 'past';

/** Cards that share a day, and are due or nearly. */
export interface Revision {
  /** `YYYY-MM-DD` */
  readonly day: string;
  readonly state: Extract<RevisionState, 'soon' | 'past'>;
  readonly cards: readonly CardName[];
}

const soonDays = 30;
const day = 24 * 60 * 60_000;

/** The card's own day, else the one for all cards. @param values of the settings, by name */
export function revisionDay(values: ReadonlyMap<string, string>, card?: CardName): string | undefined {
  const names = [settingName('nextRevision', card), settingName('nextRevision')];
  return names
    .map((name) => values.get(name)?.trim())
    .find((value) => /^\d{4}-\d{2}-\d{2}$/.test(value ?? ''));
}

/** What is to be looked through now or soon, the longest overdue first. */
export function revisionsDue(values: ReadonlyMap<string, string>, today: string): readonly Revision[] {
  const dayOf = (card: CardName) => revisionDay(values, card);
  const days = [...new Set(allCards.flatMap((card) => dayOf(card) ?? []))].sort();
  return days.flatMap((due) => {
    const state = revisionState(due, today);
    const cards = allCards.filter((card) => dayOf(card) === due);
    return state === 'past' || state === 'soon' ? [{ day: due, state, cards }] : [];
  });
}

/**
 * @param nextRevision `YYYY-MM-DD`, or undefined
 * @param today the same
 */
export function revisionState(nextRevision: string | undefined, today: string): RevisionState {
  if (nextRevision === undefined) return 'none';
  if (nextRevision < today) return 'past';
  return Date.parse(nextRevision) - Date.parse(today) <= soonDays * day ? 'soon' : 'later';
}

/** What was due first and has gone by: a fact for other parts of the product. @param values of the settings, by name */
export function pastRevision(
  values: ReadonlyMap<string, string>,
): { readonly day: string; readonly count: number | 'all' } | undefined {
  const [first] = revisionsDue(values, danishToday());
  if (first?.state !== 'past') return undefined;
  return { day: first.day, count: first.cards.length === allCards.length ? 'all' : first.cards.length };
}

/** Swedish locale writes days as ISO 8601 does. */
const isoDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' });

/** The day it is in Denmark, `YYYY-MM-DD`. */
export const danishToday = (): string => isoDay.format(Date.now());
