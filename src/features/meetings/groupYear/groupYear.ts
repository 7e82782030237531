import { asText, type Band, shownCount } from '../../../workspace';
import type { CaseEvaluation } from '../evaluation/evaluation';
import type { KeptFollowUp } from '../followUps/followUpFrom';
import type { Meeting } from '../meeting/meeting';
import { rememberedFrom, type Remembered } from '../memory/remembered';
import type { Point } from '../point/point';

/** What a group did in a year, small enough for one page. */
export interface GroupYear {
  readonly held: readonly Meeting[];
  readonly cancelled: number;
  /** Points that were taken up. */
  readonly points: number;
  readonly promised: number;
  readonly done: number;
  readonly dropped: number;
  /** Promised in the year or before, and still open. */
  readonly open: number;
  /** Undefined for those who may not read them. */
  readonly evaluations: Band | undefined;
  readonly decisions: readonly Remembered[];
  readonly learnt: readonly Remembered[];
}

/** @param year four digits */
export function groupYear(
  year: string,
  rows: {
    readonly meetings: readonly Meeting[];
    readonly points: readonly Point[];
    readonly followUps: readonly KeptFollowUp[];
    readonly evaluations: readonly CaseEvaluation[];
    readonly seesEvaluations: boolean;
  },
): GroupYear {
  const { meetings, points, followUps } = rows;
  const of = meetings.filter(({ day }) => day.startsWith(year));
  const held = of.filter(({ state }) => state === 'held' || state === 'approved');
  const isHeld = new Set(held.map(({ key }) => key));
  const remembered = rememberedFrom(meetings, points, rows.evaluations).filter(({ day }) =>
    day.startsWith(year),
  );
  const dayOf = (meeting: string | undefined) => meetings.find(({ key }) => key === meeting)?.day ?? '';
  const madeOn = ({ item, meetings: on }: KeptFollowUp) =>
    dayOf(points.find(({ key }) => key === item)?.meeting ?? on[0]);
  const closedIn = ({ row }: KeptFollowUp) => asText('ClosedOn', row.fields.ClosedOn).startsWith(year);
  return {
    held,
    cancelled: of.filter(({ state }) => state === 'cancelled').length,
    points: points.filter(
      ({ meeting, state }) => isHeld.has(meeting) && (state === 'agenda' || state === 'done'),
    ).length,
    promised: followUps.filter((one) => madeOn(one).startsWith(year)).length,
    done: followUps.filter((one) => one.state === 'done' && closedIn(one)).length,
    dropped: followUps.filter((one) => one.state === 'dropped' && closedIn(one)).length,
    open: followUps.filter((one) => one.state === 'open' && madeOn(one).slice(0, 4) <= year).length,
    evaluations: rows.seesEvaluations
      ? shownCount(rows.evaluations.filter(({ done, day }) => done && day.startsWith(year)).length)
      : undefined,
    decisions: remembered.filter(({ kind }) => kind === 'decision'),
    learnt: remembered.filter(({ kind }) => kind !== 'decision'),
  };
}

/** The years in which the group has held a meeting or learnt something, the newest first. */
export function yearsOf(meetings: readonly Meeting[], remembered: readonly Remembered[]): string[] {
  const held = meetings.filter(({ state }) => state === 'held' || state === 'approved');
  const days = [...held, ...remembered].map(({ day }) => day.slice(0, 4));
  return [...new Set(days)].filter(Boolean).sort().reverse();
}
