import type { OpeningSpan } from '../../contracts/helpNumber';
import { openState } from './openState';
import { isUncertainDay } from './uncertainDays';

const office: OpeningSpan[] = [
  { days: [1, 2, 3, 4], from: '09:00', to: '15:00' },
  { days: [5], from: '09:00', to: '13:00' },
];
const night: OpeningSpan[] = [{ days: [5, 6], from: '20:00', to: '04:00' }];
const always: OpeningSpan[] = [{ days: [1, 2, 3, 4, 5, 6, 7], from: '00:00', to: '24:00' }];
const at = (hours: OpeningSpan[], now: string) => openState(hours, new Date(now));

describe('openState', () => {
  it('says nothing where no hours are known', () => {
    expect(openState(undefined, new Date())).toBeUndefined();
    expect(openState([], new Date())).toBeUndefined();
  });

  it.each([
    ['at the minute it opens', '2026-11-23T08:00:00Z', { time: '15:00', inDays: 0, weekday: 1 }],
    ['on a Friday', '2026-11-27T11:59:00Z', { time: '13:00', inDays: 0, weekday: 5 }],
    ['in summer time', '2026-07-01T07:00:00Z', { time: '15:00', inDays: 0, weekday: 3 }],
  ])('is open %s', (_, now, closesAt) => {
    expect(at(office, now)).toEqual({ state: 'open', closesAt });
  });

  it.each([
    ['the minute before it opens', '2026-11-23T07:59:00Z', { time: '09:00', inDays: 0, weekday: 1 }],
    ['the minute it closes', '2026-11-23T14:00:00Z', { time: '09:00', inDays: 1, weekday: 2 }],
    ['over the weekend', '2026-11-27T12:00:00Z', { time: '09:00', inDays: 3, weekday: 1 }],
    ['the weekend summer time begins', '2026-03-28T12:00:00Z', { time: '09:00', inDays: 2, weekday: 1 }],
    ['the weekend summer time ends', '2026-10-24T12:00:00Z', { time: '09:00', inDays: 2, weekday: 1 }],
    [
      'from Christmas Eve to the first day it can promise',
      '2026-12-24T17:00:00Z',
      { time: '09:00', inDays: 4, weekday: 1 },
    ],
  ])('is closed %s', (_, now, opensAt) => {
    expect(at(office, now)).toEqual({ state: 'closed', opensAt });
  });

  it('keeps Danish time on the first working morning of summer time and of winter time', () => {
    expect(at(office, '2026-03-30T06:59:00Z')?.state).toBe('closed');
    expect(at(office, '2026-03-30T07:00:00Z')?.state).toBe('open');
    expect(at(office, '2026-10-26T07:59:00Z')?.state).toBe('closed');
    expect(at(office, '2026-10-26T08:00:00Z')?.state).toBe('open');
  });

  it('is open over midnight, into a day of its own', () => {
    expect(at(night, '2026-11-28T02:59:00Z')).toEqual({
      state: 'open',
      closesAt: { time: '04:00', inDays: 0, weekday: 6 },
    });
    expect(at(night, '2026-11-28T22:30:00Z')).toEqual({
      state: 'open',
      closesAt: { time: '04:00', inDays: 1, weekday: 7 },
    });
    expect(at(night, '2026-11-29T03:00:00Z')?.state).toBe('closed');
  });

  it('is open over midnight through the night the clocks change', () => {
    expect(at(night, '2026-03-29T01:30:00Z')?.state).toBe('open');
    expect(at(night, '2026-03-29T02:00:00Z')?.state).toBe('closed');
    expect(at(night, '2026-10-25T02:59:00Z')?.state).toBe('open');
    expect(at(night, '2026-10-25T03:00:00Z')?.state).toBe('closed');
  });

  it('promises nothing on a public holiday, unless it never closes', () => {
    expect(at(office, '2026-12-25T10:00:00Z')).toEqual({
      state: 'uncertain',
      opensAt: { time: '09:00', inDays: 3, weekday: 1 },
    });
    expect(at(always, '2026-12-25T10:00:00Z')).toEqual({ state: 'open' });
  });

  it('joins days that touch, and says midnight as the end of a day', () => {
    const weekend: OpeningSpan[] = [{ days: [6, 7], from: '00:00', to: '24:00' }];
    expect(at(weekend, '2026-11-28T10:00:00Z')).toEqual({
      state: 'open',
      closesAt: { time: '24:00', inDays: 1, weekday: 7 },
    });
    expect(at(weekend, '2026-11-27T10:00:00Z')).toEqual({
      state: 'closed',
      opensAt: { time: '00:00', inDays: 1, weekday: 6 },
    });
  });
});

it.each(['2025-04-17', '2026-04-03', '2026-04-06', '2026-05-14', '2026-05-25', '2027-03-28', '2026-12-26'])(
  'hours cannot be trusted on %s',
  (day) => {
    expect(isUncertainDay(day)).toBe(true);
  },
);

it.each(['2026-05-01', '2026-04-07', '2025-05-16', '2026-11-23'])('%s is an ordinary day', (day) => {
  expect(isUncertainDay(day)).toBe(false);
});
