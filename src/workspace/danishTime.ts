/** Which hours Denmark had, as a clock there shows them. */
const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Copenhagen',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** How far Denmark's clocks are ahead at a moment, in milliseconds. */
function ahead(at: number): number {
  return Date.parse(`${clock.format(at).replace(' ', 'T')}:00Z`) - Math.floor(at / 60_000) * 60_000;
}

/**
 * When a clock in Denmark shows a time, wherever the computer stands.
 * @param day `YYYY-MM-DD` @param time `HH:MM`; one that is skipped in spring is the hour after
 */
export function danishTime(day: string, time: string): Date {
  const shown = Date.parse(`${day}T${time}:00Z`);
  // The hours ahead differ on either side of a change of clocks: the second guess knows on which side it lands.
  const guess = shown - ahead(shown);
  return new Date(shown - ahead(guess));
}
