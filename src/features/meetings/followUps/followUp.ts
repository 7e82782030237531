/** Something that somebody has promised to do: open until it is done, or dropped with a reason. */
export const followUpStates = ['open', 'done', 'dropped'] as const;
export type FollowUpState = (typeof followUpStates)[number];

export interface FollowUp {
  readonly key: string;
  readonly what: string;
  readonly owner: string;
  /** `YYYY-MM-DD` */
  readonly due: string | undefined;
  readonly state: FollowUpState;
  readonly reason: string;
  /** Keys of the meetings it has been on the agenda of, the first one first. */
  readonly meetings: readonly string[];
  /** Of a closed point: only the municipality's own people see it. */
  readonly closed: boolean;
}

export type FollowUpMove =
  { readonly to: 'open' } | { readonly to: 'done' } | { readonly to: 'dropped'; readonly reason: string };

/** Why a move cannot be made: whoever drops something says why, so that nothing is merely forgotten. */
export function moveProblem(move: FollowUpMove): 'noReason' | undefined {
  return move.to === 'dropped' && move.reason.trim() === '' ? 'noReason' : undefined;
}

/** @throws {RangeError} where `moveProblem` has an answer */
export function moved(followUp: FollowUp, move: FollowUpMove): FollowUp {
  if (moveProblem(move)) throw new RangeError('A follow-up is dropped with a reason.');
  return { ...followUp, state: move.to, reason: move.to === 'dropped' ? move.reason.trim() : '' };
}

/** Those that are on a meeting's agenda: every open one, the longest overdue first, and those settled at it. */
export function onAgenda<T extends FollowUp>(followUps: readonly T[], meeting: string): T[] {
  return followUps
    .filter(({ state, meetings }) => state === 'open' || meetings.at(-1) === meeting)
    .sort((a, b) => (a.due ?? '9999').localeCompare(b.due ?? '9999') || a.key.localeCompare(b.key));
}

/** What is written when a meeting has been held: each open one has been on its agenda once more. */
export function heldAt<T extends FollowUp>(followUps: readonly T[], meeting: string): T[] {
  return followUps.map((one) =>
    one.state === 'open' && !one.meetings.includes(meeting)
      ? { ...one, meetings: [...one.meetings, meeting] }
      : one,
  );
}

/** @param today `YYYY-MM-DD` */
export function isOverdue({ state, due }: FollowUp, today: string): boolean {
  return state === 'open' && due !== undefined && due < today;
}
