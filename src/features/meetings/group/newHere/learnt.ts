import type { Meeting } from '../../meeting/meeting';
import type { Point } from '../../point/point';

/** What a point came to, and where. */
export interface Learnt {
  readonly key: string;
  readonly title: string;
  readonly decision: string;
  readonly learning: string;
  /** Only the municipality's own people see it. */
  readonly closed: boolean;
  readonly meeting: Pick<Meeting, 'key' | 'day'>;
}

const mostMeetings = 4;
const mostPoints = 8;
/** As much of a text as is read at a glance, in characters. */
const glance = 180;

/** What the group decided and learnt at its last meetings, newest first. */
export function learntLately(
  meetings: readonly Pick<Meeting, 'key' | 'day' | 'state'>[],
  points: readonly Pick<
    Point,
    'key' | 'meeting' | 'title' | 'sortOrder' | 'decision' | 'learning' | 'closed'
  >[],
): readonly Learnt[] {
  return meetings
    .filter(({ state }) => state === 'held' || state === 'approved')
    .sort((a, b) => b.day.localeCompare(a.day))
    .slice(0, mostMeetings)
    .flatMap((meeting) =>
      points
        .filter((point) => point.meeting === meeting.key && point.decision + point.learning !== '')
        .sort((a, b) => a.sortOrder - b.sortOrder)
        .map(({ key, title, decision, learning, closed }) => ({
          ...{ key, title, closed, meeting: { key: meeting.key, day: meeting.day } },
          ...{ decision: atAGlance(decision), learning: atAGlance(learning) },
        })),
    )
    .slice(0, mostPoints);
}

/** The beginning of a text, up to a word's end. */
export function atAGlance(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  if (line.length <= glance) return line;
  const cut = line.slice(0, glance);
  const end = cut.lastIndexOf(' ');
  return `${(end > glance / 2 ? cut.slice(0, end) : cut).replace(/[\s,;:.]+$/, '')} …`;
}
