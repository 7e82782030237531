import type { Clock } from './clock';
import { type KeptPause, Traffic } from './traffic';

const at = (now: number): Clock => ({ now: () => now, wait: () => Promise.resolve() });
const place = (until?: number): KeptPause & { until?: number } => ({
  until,
  read() {
    return this.until;
  },
  write(value) {
    this.until = value;
  },
});

it('a window opened within a pause knows of it', () => {
  const kept = place();
  new Traffic(at(1000), undefined, kept).refused(30_000);
  expect(new Traffic(at(5000), undefined, kept).pausedUntil).toBe(31_000);
  expect(new Traffic(at(31_000), undefined, kept).pausedUntil).toBeUndefined();
});

it('a clock that was set back does not keep the product silent for a day', () => {
  expect(new Traffic(at(0), undefined, place(24 * 60 * 60_000)).pausedUntil).toBeUndefined();
});

it('a shorter pause never shortens a longer one', () => {
  const traffic = new Traffic(at(0));
  traffic.refused(60_000);
  traffic.refused(1000);
  expect(traffic.pausedUntil).toBe(60_000);
});
