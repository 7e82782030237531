import { meetingProblem } from './meetingProblem';

const typed: Readonly<Record<string, string>> = { Day: '2027-03-28', StartsAt: '01:00' };
const problem = (column: string, text: string) =>
  meetingProblem(column, text, (other) => typed[other] ?? '', '2026-11-23');

it('a meeting is not moved into the past', () => {
  expect(problem('Day', '2026-11-22')).toBe('past');
  expect(problem('Day', '2026-11-23')).toBeUndefined();
});

it('one person leads it', () => {
  for (const two of [
    'Mona Hald og Signe Lyng',
    'Mona Hald; Signe Lyng',
    'Mona Hald & Signe Lyng',
    'Mona;Signe',
  ])
    expect(problem('Chair', two)).toBe('twoChairs');
  for (const one of [
    '',
    'Mona Hald',
    'Mona Hald, Børn og Unge-chef',
    'Chef for Børn og Unge',
    'Job og Borgerservice',
  ])
    expect(problem('Chair', one)).toBeUndefined();
});

it('a name says something in words', () => {
  expect(problem('Title', '🎉🎉')).toBe('noWords');
  expect(problem('Title', '🎉 Møde 2')).toBeUndefined();
  expect(problem('Title', '  ')).toBe('missing');
  expect(problem('Title', 'x'.repeat(200_000))).toBe('tooLong');
});

it('no time lies in the hour that the clocks skip', () => {
  expect(problem('StartsAt', '02:30')).toBe('skipped');
  expect(problem('EndsAt', '02:30')).toBe('skipped');
  expect(problem('EndsAt', '03:30')).toBeUndefined();
});
