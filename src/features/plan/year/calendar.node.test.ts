import { yearCalendar } from './calendar';
import { yearItemFrom } from './yearItem';

const today = '2026-11-23';
const words = {
  name: 'Årshjul',
  anyDay: 'Dagen er ikke sat.',
  owner: (name: string) => `Ansvarlig: ${name}`,
};

function item(fields: Record<string, unknown>) {
  const row = { list: 'yearItems', key: `k-${String(fields.Title)}`, number: 1, editUrl: '' } as const;
  const read = yearItemFrom({ ...row, fields: { Kind: 'meeting', Month: 1, ...fields } });
  if (!read) throw new Error('not an item');
  return read;
}

/** Reads a calendar file back as RFC 5545 says: lines unfolded, text unescaped, one record an event. */
function eventsIn(file: string): ReadonlyMap<string, string>[] {
  expect(file.split('\r\n').every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
  const lines = file.replace(/\r\n[ \t]/g, '').split('\r\n');
  const events: Map<string, string>[] = [];
  for (const line of lines) {
    if (line === 'BEGIN:VEVENT') events.push(new Map());
    const [name = '', ...value] = line.split(':');
    events[events.length - 1]?.set(
      name,
      value
        .join(':')
        .replace(/\\n/g, '\n')
        .replace(/\\([,;\\])/g, '$1'),
    );
  }
  return events;
}

it.each([
  // Winter time, the day the clocks go forward, summer time, and the day they go back.
  ['2027-02-10', '20270210T080000Z', '20270210T103000Z'],
  ['2027-03-28', '20270328T070000Z', '20270328T093000Z'],
  ['2027-05-10', '20270510T070000Z', '20270510T093000Z'],
  ['2027-10-31', '20271031T080000Z', '20271031T103000Z'],
])('nine to half past eleven in Denmark on %s', (Day, start, end) => {
  const file = yearCalendar([item({ Title: 'Møde', Day, StartsAt: '09:00', EndsAt: '11:30' })], words, today);
  const [event] = eventsIn(file);
  expect([event?.get('DTSTART'), event?.get('DTEND')]).toEqual([start, end]);
  expect(event?.has('RRULE')).toBe(false);
});

it('writes a day as a day, whatever the clock', () => {
  const [event] = eventsIn(yearCalendar([item({ Title: 'Status', Day: '2027-03-28' })], words, today));
  expect(event?.get('DTSTART;VALUE=DATE')).toBe('20270328');
  expect(event?.get('DTEND;VALUE=DATE')).toBe('20270329');
});

it('puts what has a month only on the first of it, the next time and every year', () => {
  const file = yearCalendar([item({ Title: 'A', Month: 2 }), item({ Title: 'B', Month: 11 })], words, today);
  expect(eventsIn(file).map((event) => [event.get('DTSTART;VALUE=DATE'), event.get('RRULE')])).toEqual([
    ['20270201', 'FREQ=YEARLY'],
    ['20261101', 'FREQ=YEARLY'],
  ]);
});

it('carries Danish letters, commas, semicolons and line breaks through', () => {
  const Note =
    'Husk: dagsorden, lokale; kaffe\nog æbler til alle, der kommer langvejs fra, også når det er koldt';
  const file = yearCalendar(
    [item({ Title: 'Møde, åbent; for alle', Note, Owner: 'Koordinatoren' })],
    words,
    today,
  );
  const [event] = eventsIn(file);
  expect(event?.get('SUMMARY')).toBe('Møde, åbent; for alle');
  expect(event?.get('DESCRIPTION')).toBe(`Dagen er ikke sat.\nAnsvarlig: Koordinatoren\n${Note}`);
});

it('gives an event the same name each time, so that a calendar renews it', () => {
  const events = [1, 2].flatMap(() => eventsIn(yearCalendar([item({ Title: 'A' })], words, today)));
  expect(new Set(events.map((event) => event.get('UID'))).size).toBe(1);
});
