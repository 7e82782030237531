import { Failure } from '../contracts/failure';
import { Traffic } from './traffic';

const at = (now: number) => new Traffic({ now: () => now, wait: () => Promise.resolve() });

test('a part of a batch that says how long to wait lengthens a shorter pause, and never shortens one', () => {
  const traffic = at(1000);
  traffic.heed(new Failure('throttled', { retryAfterSeconds: 5 }));
  expect(traffic.pausedUntil).toBe(6000);
  traffic.heed(new Failure('throttled', { retryAfterSeconds: 60 }));
  expect(traffic.pausedUntil).toBe(61_000);
  traffic.heed(new Failure('throttled', { retryAfterSeconds: 5 }));
  expect(traffic.pausedUntil).toBe(61_000);
});

test('a part that does not say counts as one refusal, however many parts were refused', () => {
  const traffic = at(0);
  traffic.heed(new Failure('throttled'));
  const pause = traffic.pausedUntil ?? 0;
  expect(pause).toBeGreaterThan(0);
  for (let part = 0; part < 20; part += 1) traffic.heed(new Failure('throttled'));
  expect(traffic.pausedUntil).toBe(pause);
});

test('other failures are no reason to pause', () => {
  const traffic = at(0);
  traffic.heed(new Failure('serverFault', { retryAfterSeconds: 5 }));
  expect(traffic.pausedUntil).toBeUndefined();
});
