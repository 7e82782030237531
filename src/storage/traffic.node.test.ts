import type { Clock } from './clock';
import { type KeptPause, type PauseKeeper, Traffic } from './traffic';

const hour = 60 * 60_000;

/** One device: its windows share a clock that can be set, and a place where a pause is kept. */
class Machine implements Clock, PauseKeeper {
  private kept: KeptPause | undefined;
  private passed = 0;
  private offset = 0;

  open = () => new Traffic(this, undefined, this);
  now = () => this.passed + this.offset;
  elapsed = () => this.passed;
  wait = () => Promise.resolve();
  read = () => this.kept;
  write = (pause: KeptPause) => {
    this.kept = pause;
  };
  pass = (milliseconds: number) => {
    this.passed += milliseconds;
  };
  setClock = (by: number) => {
    this.offset += by;
  };
}

it('a window opened within a pause knows of it', () => {
  const machine = new Machine();
  machine.open().refused(30_000);
  machine.pass(4000);
  expect(machine.open().pauseLeft).toBe(26_000);
  machine.pass(26_000);
  expect(machine.open().pauseLeft).toBe(0);
});

it('a clock that is set during a pause makes it neither longer nor shorter', () => {
  const machine = new Machine();
  const traffic = machine.open();
  traffic.refused(30_000);
  machine.setClock(-hour);
  expect(traffic.pauseLeft).toBe(30_000);
  machine.setClock(6 * hour);
  expect(traffic.pauseLeft).toBe(30_000);
  machine.pass(30_000);
  expect(traffic.pauseLeft).toBe(0);
});

it('a window opened after the clock was set back waits once more, not for hours', () => {
  const machine = new Machine();
  machine.open().refused(30_000);
  machine.setClock(-hour);
  expect(machine.open().pauseLeft).toBe(30_000);
});

it('two windows told of pauses at once keep the longer one', () => {
  const machine = new Machine();
  const [one, other] = [machine.open(), machine.open()];
  one.refused(60_000);
  other.refused(1000);
  expect(machine.open().pauseLeft).toBe(60_000);
});

it('a shorter pause never shortens a longer one, here or in windows that open later', () => {
  const machine = new Machine();
  const traffic = machine.open();
  traffic.refused(60_000);
  traffic.refused(1000);
  expect([traffic.pauseLeft, machine.open().pauseLeft]).toEqual([60_000, 60_000]);
});
