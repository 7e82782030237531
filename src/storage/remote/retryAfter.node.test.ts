import { retryAfter } from './retryAfter';

const now = Date.UTC(2026, 10, 22, 12);
const headers = (values: Record<string, string>) => new Headers(values);

it.each([
  ['seconds', { 'Retry-After': '31' }, 31_000],
  ['a date', { 'Retry-After': 'Sun, 22 Nov 2026 12:00:20 GMT' }, 20_000],
  [
    'a date by the server’s own clock, which is an hour ahead of ours',
    { 'Retry-After': 'Sun, 22 Nov 2026 13:00:20 GMT', Date: 'Sun, 22 Nov 2026 13:00:00 GMT' },
    20_000,
  ],
  ['a date that has passed', { 'Retry-After': 'Sun, 22 Nov 2026 11:00:00 GMT' }, 0],
  ['nothing', {}, undefined],
  ['nonsense', { 'Retry-After': 'soon' }, undefined],
])('%s', (_, given, wait) => {
  expect(retryAfter(headers(given as Record<string, string>), now)).toBe(wait);
});
