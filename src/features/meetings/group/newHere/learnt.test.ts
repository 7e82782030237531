import { atAGlance, learntLately } from './learnt';

const meeting = (
  key: string,
  day: string,
  state: 'held' | 'approved' | 'planned' | 'cancelled' = 'held',
) => ({
  ...{ key, day, state },
});
const point = (key: string, at: string, decision = '', learning = '') => ({
  ...{ key, meeting: at, title: key, sortOrder: 1, decision, learning, closed: false },
});

it('tells what the last four meetings came to, newest first, and nothing of those not held', () =>
  expect(
    learntLately(
      [
        meeting('m1', '2025-02-01'),
        meeting('m2', '2025-05-01', 'approved'),
        meeting('m3', '2025-09-01'),
        meeting('m4', '2025-11-01'),
        meeting('m5', '2026-02-01'),
        meeting('m6', '2026-05-01', 'planned'),
        meeting('m7', '2026-04-01', 'cancelled'),
      ],
      [
        point('too old', 'm1', 'x'),
        point('oldest', 'm2', '', 'Ring før du skriver.'),
        point('nothing', 'm4'),
        point('newest', 'm5', 'Spørgeguiden tages med.'),
        point('planned', 'm6', 'x'),
        point('cancelled', 'm7', 'x'),
      ],
    ).map(({ key }) => key),
  ).toEqual(['newest', 'oldest']));

it('is never more than eight', () =>
  expect(
    learntLately(
      [meeting('m', '2026-01-01')],
      Array.from({ length: 20 }, (_, at) => point(`p${at}`, 'm', 'x')),
    ),
  ).toHaveLength(8));

it('a long text ends with a whole word', () => {
  const long = atAGlance('Vi ringer altid først, og vi skriver bagefter. '.repeat(9));
  expect(long.length).toBeLessThan(190);
  expect(long).toMatch(/\p{L} …$/u);
  expect(atAGlance('Kort.')).toBe('Kort.');
});
