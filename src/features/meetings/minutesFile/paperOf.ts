import { inAgendaOrder } from '../agenda/kinds';
import type { FollowUp } from '../followUps/followUp';
import type { Meeting } from '../meeting/meeting';
import type { Point } from '../point/point';
import type { MinutesPaper, PaperFollowUp, PaperPoint } from './paper';

/** What the paper takes from outside the meeting. */
export interface PaperFrame extends Pick<MinutesPaper, 'audience' | 'language' | 'municipality' | 'group'> {
  /** The municipality's areas, in its own order. */
  readonly areas: readonly { readonly key: string; readonly name: string }[];
}

type Promised = FollowUp & { readonly item: string };

/**
 * The paper of a meeting for one audience. Guests read the group's files, so the open one holds nothing of a closed
 * point, not even its name; of sparring neither says more than what somebody promised to do.
 */
export function paperOf(
  meeting: Meeting,
  points: readonly Point[],
  followUps: readonly Promised[],
  frame: PaperFrame,
): MinutesPaper {
  const { day, startsAt, endsAt, place, chair, reminded, approvedOn, approvedBy, title } = meeting;
  const { areas, ...rest } = frame;
  const closed = frame.audience === 'closed';
  const ordered = inAgendaOrder(points).filter(
    (point) => point.closed === closed && wasTaken(point, followUps),
  );
  const sameReaders = followUps.filter((one) => one.closed === closed);
  const here = new Set(points.map(({ key }) => key));
  // What came from earlier meetings stands at the point where it was gone through.
  const carried = sameReaders.filter(
    ({ item, meetings }) => meetings.includes(meeting.key) && !here.has(item),
  );
  return {
    ...{ ...rest, title, day, startsAt, endsAt, place, chair, reminded, approvedOn, approvedBy },
    areas: areas.filter(({ key }) => meeting.areaKeys.includes(key)).map(({ name }) => name),
    guests: meeting.guests
      .split('\n')
      .map((guest) => guest.trim())
      .filter(Boolean),
    carried: ordered.some(({ kind }) => kind === 'followUps') ? [] : carried.map(onPaper),
    points: ordered.map((point, at) =>
      pointOnPaper(point, at + 1, [
        ...(point.kind === 'followUps' ? carried : []),
        ...sameReaders.filter(({ item }) => item === point.key),
      ]),
    ),
  };
}

/** A point can be written on without anybody having put it on the agenda: what was written is never left out. */
function wasTaken(
  { state, key, notes, decision, learning, amendments }: Point,
  promised: readonly Promised[],
) {
  const written = [notes, decision, learning, amendments].some((text) => text !== '');
  return state !== 'proposed' || written || promised.some(({ item }) => item === key);
}

function pointOnPaper(point: Point, number: number, promised: readonly Promised[]): PaperPoint {
  const { title, kind, presenter, notes, decision, learning, amendments } = point;
  const said =
    kind === 'sparring'
      ? { notes: '', decision: '', learning: '', amendments: '' }
      : { notes, decision, learning, amendments };
  const followUps = promised.map(onPaper);
  return { number, title, kind, presenter, postponed: point.state === 'postponed', ...said, followUps };
}

const onPaper = ({ what, owner, due, state, reason }: Promised): PaperFollowUp => ({
  ...{ what, owner, due, state, reason },
});
