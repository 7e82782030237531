import { asText } from '../../../workspace';
import { type AgendaKind, agendaKindOf, type Placed } from '../agenda/kinds';
import type { PointRow } from '../meetingLists';

export const pointStates = ['proposed', 'agenda', 'done', 'postponed'] as const;
export type PointState = (typeof pointStates)[number];

/** A point of an agenda as it is read. */
export interface Point extends Placed {
  readonly row: PointRow;
  /** Key of its meeting. */
  readonly meeting: string;
  readonly title: string;
  readonly kind: AgendaKind;
  /** Minutes; 0 where none are set aside. */
  readonly planned: number;
  readonly presenter: string;
  readonly state: PointState;
  readonly notes: string;
  readonly decision: string;
  readonly learning: string;
  readonly amendments: string;
  /** Who writes just now. */
  readonly writer: string;
  /** Milliseconds since 1970; 0 where nobody does. */
  readonly writerSince: number;
  /** Only the municipality's own people see it. */
  readonly closed: boolean;
}

/** @returns undefined where the row has no name or belongs to no meeting */
export function pointFrom(row: PointRow): Point | undefined {
  const said = (column: keyof PointRow['fields']) => asText(column, row.fields[column]).trim();
  const [title, meeting] = [said('Title'), said('Meeting')];
  if (title === '' || meeting === '' || row.key === '') return undefined;
  const [planned, sortOrder] = [Number(said('Planned')), Number(said('SortOrder'))];
  const since = Date.parse(said('WriterSince'));
  return {
    ...{ key: row.key, row, meeting, title, kind: agendaKindOf(said('Kind')) },
    sortOrder: Number.isFinite(sortOrder) ? sortOrder : 0,
    planned: planned > 0 && planned < 1000 ? Math.round(planned) : 0,
    presenter: said('Presenter'),
    state: pointStates.find((state) => state === said('State')) ?? 'agenda',
    ...{ notes: said('Notes'), decision: said('Decision'), learning: said('Learning') },
    amendments: said('Amendments'),
    writer: said('Writer'),
    writerSince: Number.isNaN(since) ? 0 : since,
    closed: row.list === 'closedAgendaItems',
  };
}

/** How long somebody is taken to be writing after they began or went on, in milliseconds. */
const stillWriting = 5 * 60_000;

/** Who else is writing a point just now; undefined where it is free. */
export function otherWriter(point: Point, me: string, now: number): string | undefined {
  const { writer, writerSince } = point;
  if (writer === '' || writer === me) return undefined;
  // A clock that is ahead says the future: that counts as now.
  return now - writerSince < stillWriting ? writer : undefined;
}
