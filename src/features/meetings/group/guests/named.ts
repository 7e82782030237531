import { daysLater } from '../../../../workspace';
import type { Meeting } from '../../meeting/meeting';
import type { Guest } from './guest';

/** How long a meeting is looked back on for guests: whoever came a year ago is hardly in the team for it. */
const days = 90;
const folded = (text: string) => text.trim().toLocaleLowerCase('da').replace(/\s+/g, ' ');

/** Guests named at a meeting lately, or to come, of whom nothing is agreed: each once, as first written. */
export function namedWithout(
  meetings: readonly Pick<Meeting, 'day' | 'state' | 'guests'>[],
  guests: readonly Pick<Guest, 'who'>[],
  today: string,
): readonly string[] {
  const from = daysLater(today, -days);
  const lines = meetings
    .filter(({ day, state }) => state !== 'cancelled' && day >= from)
    .flatMap((meeting) => meeting.guests.split('\n'))
    .map((line) => line.trim());
  const named = new Map<string, string>();
  for (const line of lines) if (line !== '' && !named.has(folded(line))) named.set(folded(line), line);
  for (const { who } of guests) named.delete(folded(who));
  return [...named.values()];
}
