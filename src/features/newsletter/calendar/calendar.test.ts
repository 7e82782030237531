import { sampleLetter } from '../sample';
import { calendarOf, dueNow, publishedOf } from './calendar';

const today = '2026-11-23';
const october = sampleLetter('2026-10', { state: 'published', publishedOn: '2026-10-06' });
const november = sampleLetter('2026-11');

it('tells of every month how far it is', () => {
  const states = calendarOf([october, november], 2026, today).map(({ state }) => state);
  expect(states).toEqual([...Array<string>(9).fill('early'), 'published', 'draft', 'open']);
});

it('a month between others that nothing came out in is missed, kindly; one before the first is not', () => {
  const states = calendarOf([sampleLetter('2026-08'), october], 2026, today).map(({ state }) => state);
  expect(states.slice(6)).toEqual(['early', 'draft', 'missed', 'published', 'open', 'open']);
  expect(calendarOf([], 2026, today).some(({ state }) => state === 'missed')).toBe(false);
});

it('the month that is now is due until it is out or skipped', () => {
  expect(dueNow([october], today)).toMatchObject({ month: '2026-11', state: 'open' });
  expect(dueNow([november], today)).toMatchObject({ month: '2026-11', state: 'draft' });
  expect(dueNow([{ ...november, state: 'skipped' }], today)).toMatchObject({
    month: '2026-12',
    state: 'open',
  });
  const both = [
    { ...november, state: 'published' as const },
    sampleLetter('2026-12', { state: 'published' }),
  ];
  expect(dueNow(both, today)).toMatchObject({ month: '2027-01', state: 'open' });
});

it('keeps what is out, the newest first', () => {
  const early = sampleLetter('2025-12', { state: 'published' });
  expect(publishedOf([early, november, october]).map(({ month }) => month)).toEqual(['2026-10', '2025-12']);
});
