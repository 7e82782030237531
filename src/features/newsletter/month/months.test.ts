import { isMonth, keyOfMonth, monthAfter, monthName, monthsOf } from './months';

it('a month is one key for everybody', () => {
  expect(keyOfMonth('2026-11')).toBe('newsletter/2026-11');
  expect(new Set(monthsOf(2026).map(keyOfMonth)).size).toBe(12);
});

it.each(['2026-00', '2026-13', '26-11', '2026-1', '1999-11', '2026-11-01', 'archive'])(
  '%s is no month',
  (text) => expect(isMonth(text)).toBe(false),
);

it('December leads to January of the next year', () => {
  expect(monthAfter('2026-12')).toBe('2027-01');
  expect(monthAfter('2026-01')).toBe('2026-02');
});

it('is named as people name it', () => {
  expect(monthName('2026-11', 'da')).toBe('november 2026');
  expect(monthName('2026-11', 'en', 'short')).toBe('November');
});
