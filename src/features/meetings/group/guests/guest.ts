import { asText, daysLater, isDay } from '../../../../workspace';
import type { GuestRow } from '../../meetingLists';

/** What the group has agreed of one guest. */
export interface Guest {
  readonly key: string;
  readonly row: GuestRow;
  /** The guest's function. */
  readonly who: string;
  readonly mail: string;
  /** The last day agreed, `YYYY-MM-DD`; undefined where none can be read. */
  readonly until: string | undefined;
  /** When somebody said that the access had been taken away. */
  readonly endedOn: string | undefined;
}

/** `noDay`: nobody has said for how long. `over`: the last day has passed, and nobody has said that it was ended. */
export type GuestState = 'noDay' | 'running' | 'soon' | 'over' | 'ended';

/** How long before the last day the group is reminded. */
const daysOfNotice = 14;

/** @returns undefined where the row does not say who it is about */
export function guestFrom(row: GuestRow): Guest | undefined {
  const said = (column: keyof GuestRow['fields']) => asText(column, row.fields[column]).trim();
  const day = (column: 'Until' | 'EndedOn') => (isDay(said(column)) ? said(column) : undefined);
  if (said('Title') === '' || row.key === '') return undefined;
  return {
    ...{ key: row.key, row, who: said('Title'), mail: said('Mail') },
    ...{ until: day('Until'), endedOn: day('EndedOn') },
  };
}

/** @param today `YYYY-MM-DD` */
export function guestState({ until, endedOn }: Pick<Guest, 'until' | 'endedOn'>, today: string): GuestState {
  if (endedOn !== undefined) return 'ended';
  if (until === undefined) return 'noDay';
  if (until < today) return 'over';
  return until <= daysLater(today, daysOfNotice) ? 'soon' : 'running';
}

/** Those the group is reminded of, the longest overdue first: until somebody says that the access is gone. */
export function toRemind<T extends Pick<Guest, 'until' | 'endedOn' | 'who'>>(
  guests: readonly T[],
  today: string,
): readonly T[] {
  return inEndOrder(guests).filter((one) => ['soon', 'over'].includes(guestState(one, today)));
}

/** The earliest last day first; those without one before them, because nobody is reminded of them. */
export function inEndOrder<T extends Pick<Guest, 'until' | 'who'>>(guests: readonly T[]): T[] {
  return [...guests].sort(
    (a, b) => (a.until ?? '').localeCompare(b.until ?? '') || a.who.localeCompare(b.who, 'da'),
  );
}
