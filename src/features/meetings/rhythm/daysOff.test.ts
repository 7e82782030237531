import { isDayOff, isHoliday, isoWeek } from './daysOff';
import { quarterOf, suggestedDays } from './rhythm';

it('knows the movable days of years far apart', () => {
  // Easter Sunday is 5 April 2026, 28 March 2027 and 16 April 2028.
  for (const day of ['2026-04-02', '2026-04-03', '2026-04-06', '2026-05-14', '2026-05-25', '2027-03-25'])
    expect([day, isHoliday(day)]).toEqual([day, true]);
  // Great Prayer Day, the fourth Friday after Easter, was one until 2023.
  for (const day of ['2026-05-01', '2026-04-01', '2028-04-11', '2026-06-04'])
    expect([day, isHoliday(day)]).toEqual([day, false]);
  expect(isHoliday('2028-06-05')).toBe(true);
});

it('counts weeks as a Danish calendar does', () => {
  expect(['2026-01-01', '2026-12-31', '2027-01-03', '2027-01-04', '2026-02-10'].map(isoWeek)).toEqual([
    1, 53, 53, 1, 7,
  ]);
});

it('suggests no day that people are off, in any year for a generation', () => {
  for (let year = 2026; year < 2056; year++) {
    const days = suggestedDays(year, isDayOff);
    expect(days.filter(isDayOff)).toEqual([]);
    expect(days.map(quarterOf)).toEqual([1, 2, 3, 4]);
  }
});
