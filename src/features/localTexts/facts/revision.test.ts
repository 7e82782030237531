import { revisionDay, revisionsDue, revisionState } from './revision';

it.each([
  [undefined, 'none'],
  ['2026-11-21', 'past'],
  ['2026-11-22', 'soon'],
  ['2026-12-22', 'soon'],
  ['2026-12-23', 'later'],
])('revision on %s: %s', (day, state) => expect(revisionState(day, '2026-11-22')).toBe(state));

const today = '2026-11-22';
const all = 'actionCards.nextRevision';
const own = 'actionCards.nextRevision.leader.exposedColleague';
const card = { role: 'leader', situation: 'exposedColleague' } as const;

it('holds for all cards but those with a day of their own', () => {
  const values = new Map([
    [all, '2026-12-01'],
    [own, '2026-11-01'],
  ]);
  expect(revisionDay(values, card)).toBe('2026-11-01');
  const due = revisionsDue(values, today);
  expect(due.map(({ day, state, cards }) => [day, state, cards.length])).toEqual([
    ['2026-11-01', 'past', 1],
    ['2026-12-01', 'soon', 11],
  ]);
  expect(due[0]?.cards).toEqual([card]);
});

it('a card put off by itself is no longer among those that are due', () => {
  const values = new Map([
    [all, '2026-11-01'],
    [own, '2027-11-01'],
  ]);
  expect(revisionsDue(values, today).map(({ cards }) => cards.length)).toEqual([11]);
});

it('says nothing of what is no day, nor where no day is given', () => {
  expect(revisionsDue(new Map([[all, 'til foråret']]), today)).toEqual([]);
  expect(revisionsDue(new Map(), today)).toEqual([]);
  expect(revisionDay(new Map([[own, '']]), card)).toBeUndefined();
});
