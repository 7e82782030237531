/** Four meetings a year, one a quarter (the report, lines 410-412, 483-484). Days are `YYYY-MM-DD` in Denmark. Pure. */
export type Quarter = 1 | 2 | 3 | 4;
const quarters = [1, 2, 3, 4] as const;

/** The month of each quarter that most people are at work in, 1-12: not around New Year, Easter, the summer or Christmas. */
const months: Readonly<Record<Quarter, number>> = { 1: 2, 2: 5, 3: 9, 4: 11 };
/** Tuesday, in the second week: neither the first day of a week nor the one before a weekend. */
const weekday = 2;
const firstDay = 8;

export interface PlannedMeeting {
  readonly day: string;
  readonly state: 'planned' | 'held' | 'approved' | 'cancelled';
}

export function quarterOf(day: string): Quarter {
  return (Math.floor((Number(day.slice(5, 7)) - 1) / 3) + 1) as Quarter;
}

/**
 * Four days to begin from: the municipality moves them as it likes.
 * @param isFree whether people are off that day, or in a week many are away
 */
export function suggestedDays(year: number, isFree: (day: string) => boolean): readonly string[] {
  return quarters.map((quarter) => {
    const first = new Date(Date.UTC(year, months[quarter] - 1, firstDay));
    first.setUTCDate(first.getUTCDate() + ((weekday - first.getUTCDay() + 7) % 7));
    const days = [0, 7, 14, 1, 2, 8, 9].map((later) => {
      const day = new Date(first);
      day.setUTCDate(day.getUTCDate() + later);
      return day.toISOString().slice(0, 10);
    });
    return days.find((day) => !isFree(day)) ?? days[0] ?? '';
  });
}

/** Whose day has passed and that nobody has said was held or cancelled. */
export function isOverdue({ day, state }: PlannedMeeting, today: string): boolean {
  return state === 'planned' && day < today;
}

/** The quarters of a year, from the group's first meeting to today's, that have no meeting held or still to come. */
export function missingQuarters(
  meetings: readonly PlannedMeeting[],
  year: number,
  today: string,
): readonly Quarter[] {
  const counts = (meeting: PlannedMeeting) =>
    Number(meeting.day.slice(0, 4)) === year && meeting.state !== 'cancelled' && !isOverdue(meeting, today);
  const met = new Set(meetings.filter(counts).map(({ day }) => quarterOf(day)));
  const begun = (quarter: Quarter) => `${year}-${String(quarter * 3 - 2).padStart(2, '0')}-01` <= today;
  const first = meetings.reduce((earliest, { day }) => (day < earliest ? day : earliest), today);
  const isBefore = (quarter: Quarter) => `${year}-Q${quarter}` < `${first.slice(0, 4)}-Q${quarterOf(first)}`;
  return quarters.filter((quarter) => begun(quarter) && !isBefore(quarter) && !met.has(quarter));
}

/** The one somebody is at or comes to: today's until the day is over, however far it has come; otherwise the next. */
export function meetingNow<T extends PlannedMeeting>(meetings: readonly T[], today: string): T | undefined {
  const todays = meetings.filter(({ day, state }) => day === today && state !== 'cancelled');
  return todays.find(({ state }) => state === 'planned') ?? todays[0] ?? nextMeeting(meetings, today);
}

/** The next one, today's included. */
export function nextMeeting<T extends PlannedMeeting>(meetings: readonly T[], today: string): T | undefined {
  return meetings
    .filter(({ day, state }) => state === 'planned' && day >= today)
    .sort((a, b) => a.day.localeCompare(b.day))[0];
}
