import { moment, waitingTime } from './dates';

const now = new Date(2026, 10, 22, 14, 5).getTime();

it('says the time of today, and the day of anything before', () => {
  expect(moment(now, now, 'da')).toBe('kl. 14.05');
  expect(moment(now, now, 'en')).toBe('at 14:05');
  const before = new Date(2026, 10, 21, 9, 30).getTime();
  expect(moment(before, now, 'da')).toBe('21. november kl. 09.30');
  expect(moment(before, now, 'en')).toBe('on 21 November at 09:30');
});

it.each([
  [1, '1 sekund', '1 second'],
  [12, '12 sekunder', '12 seconds'],
  [119, '119 sekunder', '119 seconds'],
  [121, '3 minutter', '3 minutes'],
])('%i seconds in words', (seconds, da, en) => {
  expect(waitingTime(seconds, 'da')).toBe(da);
  expect(waitingTime(seconds, 'en')).toBe(en);
});
