import type { CaseEvaluation } from '../evaluation/evaluation';
import type { Meeting } from '../meeting/meeting';
import type { Point } from '../point/point';

/** Something a group decided or learnt. */
export interface Remembered {
  /** Unique among all of them. */
  readonly key: string;
  readonly kind: 'decision' | 'learning' | 'evaluation';
  readonly text: string;
  /** The point or the course of events it came from. */
  readonly about: string;
  /** `YYYY-MM-DD`; empty where it is not known. */
  readonly day: string;
  /** Key of the meeting it stands in the minutes of; absent for an evaluation. */
  readonly meeting?: string;
  /** Only the municipality's own people see it. */
  readonly closed: boolean;
}

/**
 * What the group has decided and learnt at the meetings it has held, and from courses of events that are over, the newest
 * first. Dilemmas are not among it: what is confided is not remembered.
 */
export function rememberedFrom(
  meetings: readonly Meeting[],
  points: readonly Point[],
  evaluations: readonly CaseEvaluation[],
): Remembered[] {
  const held = new Map(
    meetings.flatMap((meeting) =>
      meeting.state === 'held' || meeting.state === 'approved' ? [[meeting.key, meeting] as const] : [],
    ),
  );
  const ofPoints = points.flatMap((point): Remembered[] => {
    const meeting = held.get(point.meeting);
    if (!meeting || point.kind === 'sparring') return [];
    const from = { about: point.title, day: meeting.day, meeting: meeting.key, closed: point.closed };
    return [
      { ...from, key: `${point.key}/decision`, kind: 'decision' as const, text: point.decision },
      { ...from, key: `${point.key}/learning`, kind: 'learning' as const, text: point.learning },
    ].filter(({ text }) => text !== '');
  });
  const ofCases = evaluations.flatMap(({ key, done, title, day, texts }): Remembered[] =>
    done && texts.Learning !== ''
      ? [{ key, kind: 'evaluation', text: texts.Learning, about: title, day, closed: true }]
      : [],
  );
  return [...ofPoints, ...ofCases].sort((a, b) => b.day.localeCompare(a.day) || a.key.localeCompare(b.key));
}
