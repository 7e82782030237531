import fc from 'fast-check';
import { announced, deletedOn, expired, monthsLater } from './retention';

const meeting = (key: string, state: 'planned' | 'held' | 'approved' | 'cancelled', approvedOn = '') => ({
  ...{ key, state, approvedOn, day: '2026-03-03' },
});
const all = () => true;

it.each([
  ['2026-03-03', 6, '2026-09-03'],
  ['2026-08-31', 6, '2027-02-28'],
  ['2027-08-31', 6, '2028-02-29'],
  ['2026-12-15', 1, '2027-01-15'],
])('%s and %i months is %s', (day, months, later) => expect(monthsLater(day, months)).toBe(later));

it.each([
  ['approved', '2026-05-20', '2026-11-20'],
  ['approved', 'sometime', '2026-09-03'],
  ['cancelled', '', '2026-09-03'],
  // Minutes that nobody approves do not keep it for ever.
  ['held', '', '2027-03-03'],
  ['planned', '', '2027-03-03'],
] as const)('%s on %s: gone on %s', (state, approvedOn, on) =>
  expect(deletedOn(meeting('m', state, approvedOn), 6)).toBe(on),
);

it('goes by the day it is in Denmark, not before', () => {
  const dilemmas = [{ meeting: 'm' }];
  const at = (time: string) =>
    expired(dilemmas, [meeting('m', 'approved', '2026-05-20')], all, 6, Date.parse(time));
  expect(at('2026-11-19T22:59:00Z')).toEqual([]);
  expect(at('2026-11-19T23:00:00Z')).toEqual(dilemmas);
});

it('takes one along whose meeting is gone, and leaves one whose meeting only cannot be read', () => {
  const now = Date.parse('2026-11-23T12:00:00Z');
  expect(expired([{ meeting: 'gone' }], [], () => false, 6, now)).toHaveLength(1);
  expect(expired([{ meeting: 'unreadable' }], [], all, 6, now)).toEqual([]);
});

it('is announced a month ahead, the first first', () => {
  const meetings = [meeting('a', 'approved', '2026-06-20'), meeting('b', 'approved', '2026-06-01')];
  const dilemmas = [{ meeting: 'a' }, { meeting: 'b' }];
  const said = (today: string) =>
    announced(meetings, dilemmas, 6, today).map(({ meeting: { key }, on }) => [key, on]);
  expect(said('2026-10-31')).toEqual([]);
  expect(said('2026-11-23')).toEqual([
    ['b', '2026-12-01'],
    ['a', '2026-12-20'],
  ]);
  expect(announced(meetings, [], 6, '2027-11-23')).toEqual([]);
});

it('ten years of meetings leave nothing that was confided, and nothing goes before its day', () => {
  const quarter = fc.record({
    state: fc.constantFrom('held', 'approved', 'approved', 'cancelled'),
    dilemmas: fc.integer({ min: 0, max: 4 }),
    waits: fc.integer({ min: 0, max: 100 }),
  });
  fc.assert(
    fc.property(
      fc.array(quarter, { minLength: 40, maxLength: 40 }),
      fc.integer({ min: 1, max: 24 }),
      (quarters, months) => {
        const meetings = quarters.map(({ state, waits }, at) => {
          const day = monthsLater('2017-01-15', at * 3);
          const approved = new Date(Date.parse(day) + waits * 86_400_000).toISOString().slice(0, 10);
          return { key: String(at), day, state, approvedOn: state === 'approved' ? approved : '' };
        });
        let left = quarters.flatMap(({ dilemmas }, at) =>
          Array.from({ length: dilemmas }, () => ({ meeting: String(at) })),
        );
        const made = left.length;
        const log: unknown[] = [];
        for (let at = 0; at < 52; at += 1) {
          const today = monthsLater('2017-01-15', at * 3);
          const gone = expired(left, meetings, all, months, Date.parse(`${today}T12:00:00Z`));
          for (const { meeting: key } of gone) {
            const of = meetings[Number(key)];
            expect(of && deletedOn(of, months) <= today).toBe(true);
          }
          log.push(...gone);
          left = left.filter((dilemma) => !gone.includes(dilemma));
        }
        expect([left.length, log.length]).toEqual([0, made]);
      },
    ),
    { numRuns: 50 },
  );
});
