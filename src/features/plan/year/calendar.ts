/** The year as a calendar file. Its own chunk: the library comes only when somebody takes the calendar out. */
import ical, { ICalEventRepeatingFreq } from 'ical-generator';
import { danishTime, daysLater } from '../../../workspace';
import { nextDay, type YearItem } from './yearItem';

export interface CalendarWords {
  readonly name: string;
  /** Said of what has a month and no day. */
  readonly anyDay: string;
  readonly owner: (name: string) => string;
}

/**
 * Every item as an event: all day, or at its time in Denmark, written in UTC so that no calendar has to know Danish
 * summer time. What has no day is on the first of its month, every year.
 * @param today `YYYY-MM-DD`
 */
export function yearCalendar(items: readonly YearItem[], words: CalendarWords, today: string): string {
  const calendar = ical({
    name: words.name,
    prodId: { company: 'Stalkingberedskab', product: 'Stalkingberedskab' },
  });
  for (const item of items) {
    const day = nextDay(item, today);
    const said = [
      item.day === '' ? words.anyDay : '',
      item.owner === '' ? '' : words.owner(item.owner),
      item.note,
    ];
    const common = {
      id: `${item.key}@stalkingberedskab`,
      summary: item.title,
      description: said.filter(Boolean).join('\n'),
    };
    if (item.startsAt !== '')
      calendar.createEvent({
        ...common,
        start: danishTime(day, item.startsAt),
        end: danishTime(day, item.endsAt),
      });
    else
      calendar.createEvent({
        ...common,
        allDay: true,
        // The library reads the day of an all-day event in UTC.
        timezone: 'UTC',
        start: new Date(`${day}T00:00:00Z`),
        end: new Date(`${daysLater(day, 1)}T00:00:00Z`),
        ...(item.day === '' ? { repeating: { freq: ICalEventRepeatingFreq.YEARLY } } : {}),
      });
  }
  return calendar.toString();
}
