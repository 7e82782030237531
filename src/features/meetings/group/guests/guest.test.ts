import type { GuestRow } from '../../meetingLists';
import { guestFrom, guestState, toRemind } from './guest';
import { guestProblem } from './guestProblem';
import { namedWithout } from './named';

const today = '2026-11-23';
const guest = (until?: string, endedOn?: string, who = 'Politi') => ({ until, endedOn, who });

it.each([
  ['2026-12-08', undefined, 'running'],
  ['2026-12-07', undefined, 'soon'],
  ['2026-11-23', undefined, 'soon'],
  ['2026-11-22', undefined, 'over'],
  ['2020-01-01', '2026-11-20', 'ended'],
  [undefined, undefined, 'noDay'],
] as const)('until %s, removed %s: %s', (until, endedOn, state) =>
  expect(guestState(guest(until, endedOn), today)).toBe(state),
);

it('reminds from 14 days before until somebody says that the access is gone, the longest overdue first', () =>
  expect(
    toRemind(
      [
        guest('2026-12-01', undefined, 'Snart'),
        guest('2026-10-01', undefined, 'Længst'),
        guest('2026-10-01', '2026-10-02', 'Fjernet'),
        guest('2027-10-01', undefined, 'Længe endnu'),
        guest(undefined, undefined, 'Uden dato'),
      ],
      today,
    ).map(({ who }) => who),
  ).toEqual(['Længst', 'Snart']));

it('reads a date as the day it was in Denmark, and a row typed by hand without one as having none', () => {
  const row = (fields: GuestRow['fields']) =>
    guestFrom({ list: 'guestAccess', key: 'g', number: 1, editUrl: '', fields });
  expect(row({ Title: 'Politi', Until: '2026-11-30T23:00:00Z' })?.until).toBe('2026-12-01');
  expect(row({ Title: 'Politi', Until: 'snart' })?.until).toBeUndefined();
  expect(row({ Title: ' ' })).toBeUndefined();
});

it.each([
  ['2026-11-22', 'past'],
  ['2027-02-29', 'notADay'],
  ['', 'noDay'],
  ['2027-11-23', undefined],
  ['2027-11-24', 'far'],
] as const)('a last day of "%s": %s', (day, problem) =>
  expect(guestProblem('Until', day, today, undefined)).toBe(problem),
);

it('takes a day far ahead once somebody has said that they mean that very day', () => {
  expect(guestProblem('Until', '2029-01-01', today, '2029-01-01')).toBeUndefined();
  expect(guestProblem('Until', '2092-01-01', today, '2029-01-01')).toBe('far');
});

it('offers guests whom a meeting names lately or to come, each once, and not who stands there', () => {
  const met = (day: string, guests: string, state: 'planned' | 'held' | 'cancelled' = 'held') => ({
    ...{ day, guests, state },
  });
  expect(
    namedWithout(
      [
        met('2027-01-10', 'Politi,  forebyggelse\n\nDansk Stalking Center', 'planned'),
        met('2026-11-01', 'dansk stalking center\nKrisecenter'),
        met('2026-12-01', 'Aflyst gæst', 'cancelled'),
        met('2025-11-01', 'For længe siden'),
      ],
      [{ who: 'politi, forebyggelse' }],
      today,
    ),
  ).toEqual(['Dansk Stalking Center', 'Krisecenter']);
});
