/** Meetings as a calendar file. Its own chunk: the library comes only when somebody takes the days along. */
import ical from 'ical-generator';
import { danishTime, daysLater } from '../../../workspace';
import type { Meeting } from '../meeting/meeting';

/** Each meeting at its time in Denmark, written in UTC; without a time it lasts all day. What is cancelled is left out. */
export function meetingCalendar(meetings: readonly Meeting[], name: string): string {
  const calendar = ical({
    name,
    prodId: { company: 'Stalkingberedskab', product: 'Stalkingberedskab' },
  });
  for (const { key, day, startsAt, endsAt, title, place, state } of meetings) {
    if (state === 'cancelled') continue;
    const common = { id: `${key}@stalkingberedskab`, summary: title || name, location: place || null };
    if (startsAt !== '')
      calendar.createEvent({ ...common, start: danishTime(day, startsAt), end: danishTime(day, endsAt) });
    else
      calendar.createEvent({
        ...common,
        allDay: true,
        // The library reads the day of an all-day event in UTC.
        timezone: 'UTC',
        start: new Date(`${day}T00:00:00Z`),
        end: new Date(`${daysLater(day, 1)}T00:00:00Z`),
      });
  }
  return calendar.toString();
}
