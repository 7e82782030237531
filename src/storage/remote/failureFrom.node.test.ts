import { HttpRequestError } from '@pnp/queryable';
import { failureFrom } from './failureFrom';

test('a part of a batch has no date of the server’s: a stated date is measured from the clock of storage', () => {
  const stated = { 'Retry-After': 'Sun, 22 Nov 2026 12:00:20 GMT' };
  const part = new Response('', { status: 429, headers: stated });
  const cause = new HttpRequestError('Too many requests', part);
  const clock = { now: () => Date.UTC(2026, 10, 22, 12) };
  expect(failureFrom(cause, clock)).toMatchObject({ id: 'throttled', retryAfterSeconds: 20 });
});
