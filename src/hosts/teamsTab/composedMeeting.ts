import type { calendar } from '@microsoft/teams-js';
import type { Invitation } from '../../contracts/host';

/** An invitation as Teams takes it: the times as the clock of this computer shows them, because they carry no zone. */
export function composedMeeting({
  subject,
  place,
  from,
  until,
  mails,
}: Invitation): calendar.ComposeMeetingParams {
  return {
    subject,
    attendees: [...mails],
    startTime: onThisClock(from),
    endTime: onThisClock(until),
    ...(place && { content: place }),
  };
}

/** `MM/DD/YYYY HH:MM:SS` */
function onThisClock(moment: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  const day = [two(moment.getMonth() + 1), two(moment.getDate()), moment.getFullYear()].join('/');
  return `${day} ${two(moment.getHours())}:${two(moment.getMinutes())}:00`;
}
