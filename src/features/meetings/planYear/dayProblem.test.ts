import { dayProblem, fromProblem, untilProblem } from './dayProblem';

it('tells what is wrong with a day', () => {
  const problem = (day: string) => dayProblem(day, '2026-11-23', ['2026-12-01']);
  expect(['', '2026-02-30', '2026-11-22', '2026-12-01', '2026-11-23', '2027-02-09'].map(problem)).toEqual([
    'missing',
    'notADay',
    'past',
    'twice',
    undefined,
    undefined,
  ]);
});

it('knows the hour that the clocks skip in spring, and that the one in autumn comes twice', () => {
  expect(fromProblem('2027-03-28', '02:30')).toBe('skipped');
  expect(fromProblem('2027-03-28', '03:00')).toBeUndefined();
  expect(fromProblem('2026-10-25', '02:30')).toBeUndefined();
  expect(fromProblem('2026-11-24', '25:00')).toBe('notATime');
});

it('a meeting ends after it has begun', () => {
  expect(untilProblem('2026-11-24', '13:00', '13:00')).toBe('wrongWayRound');
  expect(untilProblem('2026-11-24', '13:00', '15:00')).toBeUndefined();
  expect(untilProblem('2026-11-24', '', '15:00')).toBeUndefined();
});
