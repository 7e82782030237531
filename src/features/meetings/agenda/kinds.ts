/** What a point of an agenda can be: the fixed kinds of the report (412, 484) and what a good meeting needs around them. */
export const agendaKinds = [
  'presence',
  'followUps',
  'caseReview',
  'knowledge',
  'sparring',
  'wellbeing',
  'other',
] as const;
export type AgendaKind = (typeof agendaKinds)[number];

export function agendaKindOf(code: unknown): AgendaKind {
  return agendaKinds.find((kind) => kind === code) ?? 'other';
}

/** First come presence with the reminder of confidentiality and the open follow-ups, whatever the rest is. */
const always = { presence: 0, followUps: 1 } as const;

export interface Placed {
  readonly key: string;
  readonly kind: AgendaKind;
  readonly sortOrder: number;
}

const rank = ({ kind }: Placed) => (kind === 'presence' || kind === 'followUps' ? always[kind] : 2);

/** Points in the order they are taken. Two that ask for the same place keep the order of their keys, in every window. */
export function inAgendaOrder<T extends Placed>(points: readonly T[]): T[] {
  return [...points].sort(
    (a, b) => rank(a) - rank(b) || a.sortOrder - b.sortOrder || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0),
  );
}
