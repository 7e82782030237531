import fc from 'fast-check';
import { meetingNow, isOverdue, missingQuarters, nextMeeting, quarterOf, suggestedDays } from './rhythm';

const never = () => false;

it('suggests one day a quarter, a Tuesday, whatever the year', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2025, max: 2100 }), (year) => {
      const days = suggestedDays(year, never);
      expect(days.map(quarterOf)).toEqual([1, 2, 3, 4]);
      expect(days.map((day) => new Date(`${day}T12:00:00Z`).getUTCDay())).toEqual([2, 2, 2, 2]);
      expect(days.every((day) => day.startsWith(String(year)))).toBe(true);
    }),
  );
});

it('moves a day that people are off, and stays in the quarter', () => {
  const [first = ''] = suggestedDays(2027, never);
  const [moved = ''] = suggestedDays(2027, (day) => day === first);
  expect(moved > first).toBe(true);
  expect(quarterOf(moved)).toBe(1);
  // Where every day is off, one is suggested all the same: the municipality decides.
  expect(suggestedDays(2027, () => true)).toHaveLength(4);
});

it('tells the quarters that have begun without a meeting', () => {
  const meetings = [
    { day: '2026-02-10', state: 'approved' },
    { day: '2026-05-12', state: 'cancelled' },
    { day: '2026-09-08', state: 'planned' },
    { day: '2026-11-24', state: 'planned' },
  ] as const;
  expect(missingQuarters(meetings, 2026, '2026-11-23')).toEqual([2, 3]);
  expect(missingQuarters(meetings, 2026, '2026-04-01')).toEqual([2]);
  expect(missingQuarters([], 2027, '2026-11-23')).toEqual([]);
  // A group that begins late in a year has missed nothing before it began.
  expect(missingQuarters([{ day: '2027-02-09', state: 'planned' }], 2026, '2026-11-23')).toEqual([4]);
  expect(meetings.map((meeting) => isOverdue(meeting, '2026-11-23'))).toEqual([false, false, true, false]);
  expect(nextMeeting(meetings, '2026-11-23')).toBe(meetings[3]);
  expect(nextMeeting(meetings, '2026-11-24')).toBe(meetings[3]);
  expect(nextMeeting(meetings, '2026-11-25')).toBeUndefined();
});

it.each([
  [
    'today’s, while it is held',
    [
      ['2026-11-23', 'planned'],
      ['2027-02-09', 'planned'],
    ],
    '2026-11-23',
  ],
  [
    'today’s, also once it was held',
    [
      ['2026-11-23', 'held'],
      ['2027-02-09', 'planned'],
    ],
    '2026-11-23',
  ],
  [
    'the next, where today’s is cancelled',
    [
      ['2026-11-23', 'cancelled'],
      ['2027-02-09', 'planned'],
    ],
    '2027-02-09',
  ],
  [
    'the next',
    [
      ['2026-09-08', 'planned'],
      ['2027-02-09', 'planned'],
      ['2027-05-11', 'planned'],
    ],
    '2027-02-09',
  ],
  ['none', [['2026-09-08', 'approved']], undefined],
] as const)('the meeting now is %s', (_, meetings, day) =>
  expect(
    meetingNow(
      meetings.map(([one, state]) => ({ day: one, state })),
      '2026-11-23',
    )?.day,
  ).toBe(day),
);
