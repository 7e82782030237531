import { asText, isDay, isTime } from '../../../workspace';
import type { MeetingRow } from '../meetingLists';
import type { PlannedMeeting } from '../rhythm/rhythm';

export const meetingStates = ['planned', 'held', 'approved', 'cancelled'] as const;

/** A meeting as it is read. */
export interface Meeting extends PlannedMeeting {
  readonly key: string;
  readonly row: MeetingRow;
  readonly title: string;
  /** `HH:MM` in Denmark, both or none. */
  readonly startsAt: string;
  readonly endsAt: string;
  readonly place: string;
  readonly chair: string;
  readonly chairMail: string;
  readonly guests: string;
  readonly areaKeys: readonly string[];
  /** Everybody has been reminded of confidentiality. */
  readonly reminded: boolean;
  readonly approvedOn: string;
  readonly approvedBy: string;
}

/** @returns undefined where the row has no day, and could stand nowhere */
export function meetingFrom(row: MeetingRow): Meeting | undefined {
  const said = (column: keyof MeetingRow['fields']) => asText(column, row.fields[column]).trim();
  const day = said('Day');
  if (!isDay(day) || row.key === '') return undefined;
  const [startsAt, endsAt] = [said('StartsAt'), said('EndsAt')];
  const timed = isTime(startsAt) && isTime(endsAt) && startsAt < endsAt;
  return {
    ...{ key: row.key, row, day, title: said('Title') },
    state: meetingStates.find((state) => state === said('State')) ?? 'planned',
    ...(timed ? { startsAt, endsAt } : { startsAt: '', endsAt: '' }),
    ...{ place: said('Place'), chair: said('Chair'), chairMail: said('ChairMail'), guests: said('Guests') },
    areaKeys: listedKeys(said('AreaKeys')),
    reminded: said('RemindedAt') !== '',
    ...{ approvedOn: said('ApprovedOn'), approvedBy: said('ApprovedBy') },
  };
}

/** Keys as a column holds them, separated by semicolons. */
export function listedKeys(text: string): readonly string[] {
  return [...new Set(text.split(';').map((key) => key.trim()))].filter(Boolean);
}

export function inDayOrder(meetings: readonly Meeting[]): Meeting[] {
  return [...meetings].sort((a, b) => a.day.localeCompare(b.day) || a.startsAt.localeCompare(b.startsAt));
}
