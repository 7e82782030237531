import type { HeldRow } from '../workRows';
import { meetingsFact } from './meetingsFact';

const row = (Day: string, State: string): HeldRow => ({
  ...{ list: 'meetings', key: Day, number: 1, editUrl: '' },
  fields: { Day, State },
});
const today = '2026-11-23';
const of = (...rows: HeldRow[]) => meetingsFact(rows, today).E13;

it('says nothing where no meeting is written down, for the group may meet all the same', () => {
  expect(of()).toBeUndefined();
  expect(
    of(row('2024-02-06', 'approved'), row('2026-09-08', 'cancelled'), row('', 'planned')),
  ).toBeUndefined();
});

it('is in place once the group has met, and four a year are held or planned', () => {
  const held = [row('2026-02-10', 'approved'), row('2026-05-12', 'held')];
  const planned = [row('2026-12-01', 'planned'), row('2027-02-09', 'planned')];
  expect(of(...held, ...planned)?.status).toBe('inPlace');
  expect(of(...held, ...planned)?.reason.da).toBe('Møder: 2 holdt det seneste år, 2 planlagt i det næste.');
  expect(of(...held)?.status).toBe('underWay');
  // A day that has passed without anybody saying it was held counts for nothing.
  expect(of(row('2026-09-08', 'planned'), ...planned)?.reason.da).toMatch(/^Møder: 0 holdt/);
  expect(of(...planned, row('2027-05-11', 'planned'), row('2027-09-07', 'planned'))?.status).toBe('underWay');
});
