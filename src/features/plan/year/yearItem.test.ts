import { inYearOrder, nextDay, yearItemFrom } from './yearItem';
import { yearProblem } from './yearProblem';

const from = (fields: Record<string, unknown>) =>
  yearItemFrom({ list: 'yearItems', key: 'k', number: 1, editUrl: '', fields });

it('reads a row, and lets the day say which month', () => {
  expect(from({ Title: 'Møde', Kind: 'meeting', Month: 2, Day: '2027-05-09T22:00:00Z' })).toMatchObject({
    ...{ kind: 'meeting', month: 5, day: '2027-05-10', startsAt: '' },
  });
});

it.each([
  [{}],
  [{ Title: 'x' }],
  [{ Title: 'x', Month: 13 }],
  [{ Title: ' ', Month: 1 }],
  [{ Title: 'x', Month: 1.5 }],
])('shows nothing of a row that could stand nowhere: %j', (fields) => expect(from(fields)).toBeUndefined());

it('reads a kind nobody knows as a reminder, and a time without a day as none', () => {
  expect(from({ Title: 'x', Kind: '?', Month: 3, StartsAt: '09:00', EndsAt: '10:00' })).toMatchObject({
    ...{ kind: 'reminder', startsAt: '', endsAt: '' },
  });
});

it('goes through the year by month and day', () => {
  const items = [
    from({ Title: 'c', Month: 3 }),
    from({ Title: 'b', Month: 3, Day: '2027-03-20' }),
    from({ Title: 'a', Month: 3, Day: '2028-03-02' }),
    from({ Title: 'first', Month: 1 }),
  ].flatMap((item) => item ?? []);
  expect(inYearOrder(items).map(({ title }) => title)).toEqual(['first', 'a', 'b', 'c']);
});

it.each([
  [{ day: '', month: 11 }, '2026-11-01'],
  [{ day: '', month: 10 }, '2027-10-01'],
  [{ day: '2027-04-03', month: 4 }, '2027-04-03'],
])('%j is next on %s', (item, day) => expect(nextDay(item, '2026-11-23')).toBe(day));

it.each([
  ['Title', ' ', '', 'missing'],
  ['Day', '2026-11-22', '', 'past'],
  ['Day', '2026-11-31', '', 'notADay'],
  ['EndsAt', '09:00', '09:00', 'wrongWayRound'],
  ['EndsAt', '10:00', '09:00', undefined],
  ['StartsAt', '25:00', '', 'notATime'],
])('%s "%s" → %s %s', (column, typed, start, problem) =>
  expect(yearProblem(column, typed, () => start, '2026-11-23')).toBe(problem),
);
