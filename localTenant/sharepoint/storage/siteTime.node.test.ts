import { readDate, startOfDay } from './siteTime';

test.each([
  ['2026-11-22T12:30:15.987Z', '2026-11-22T12:30:15Z'],
  ['2026-11-22T12:30:00+01:00', '2026-11-22T11:30:00Z'],
  ['2026-11-22', '2026-11-21T23:00:00Z'],
  ['2026-07-01', '2026-06-30T22:00:00Z'],
  ['2026-07-01T08:00:00', '2026-07-01T06:00:00Z'],
])('%s is %s', (text, expected) => {
  expect(readDate(text)).toBe(expected);
});

test.each(['2026-02-30', '2026-13-01', '22/11/2026', '', 'x'])('%p is no date', (text) => {
  expect(readDate(text)).toBeUndefined();
});

test('the day is the one in Denmark', () => {
  expect(startOfDay('2026-11-22T13:45:00Z')).toBe('2026-11-21T23:00:00Z');
  expect(startOfDay('2026-06-30T22:30:00Z')).toBe('2026-06-30T22:00:00Z');
});
