import fc from 'fast-check';
import { type FollowUp, heldAt, isOverdue, moved, moveProblem, onAgenda } from './followUp';

const made = (key: string, due?: string): FollowUp => ({
  ...{ key, what: `Opfølgning ${key}`, owner: 'Signe', due, state: 'open', reason: '' },
  ...{ meetings: [], closed: false },
});

it('eight quarters lose no follow-up: each is on every agenda until it is done, or dropped with a reason', () => {
  const quarter = fc.record({
    made: fc.integer({ min: 0, max: 5 }),
    settled: fc.array(fc.record({ at: fc.nat(), how: fc.constantFrom('done', 'dropped', 'empty reason') }), {
      maxLength: 4,
    }),
  });
  fc.assert(
    fc.property(fc.array(quarter, { minLength: 8, maxLength: 8 }), (quarters) => {
      let all: FollowUp[] = [];
      quarters.forEach((one, number) => {
        const meeting = `m${number}`;
        const agenda = onAgenda(all, meeting);
        expect(agenda.map(({ key }) => key).sort()).toEqual(
          all
            .filter(({ state }) => state === 'open')
            .map(({ key }) => key)
            .sort(),
        );
        for (const { at, how } of one.settled) {
          const open = all.filter(({ state }) => state === 'open');
          const chosen = open[at % Math.max(1, open.length)];
          if (!chosen) continue;
          const move =
            how === 'done'
              ? ({ to: 'done' } as const)
              : ({ to: 'dropped', reason: how === 'dropped' ? 'Ikke længere aktuelt' : '  ' } as const);
          if (moveProblem(move)) expect(() => moved(chosen, move)).toThrow(RangeError);
          else all = all.map((other) => (other === chosen ? moved(chosen, move) : other));
        }
        all = heldAt(all, meeting);
        all = [...all, ...Array.from({ length: one.made }, (_, index) => made(`${number}.${index}`))];
      });
      const count = quarters.reduce((sum, one) => sum + one.made, 0);
      expect(all).toHaveLength(count);
      for (const followUp of all) {
        if (followUp.state === 'dropped') expect(followUp.reason).not.toBe('');
        // Made at one meeting, it is on each of the following until it is settled.
        if (followUp.state === 'open')
          expect(followUp.meetings).toHaveLength(quarters.length - 1 - Number(followUp.key.split('.')[0]));
      }
    }),
  );
});

it('the longest overdue comes first, one without a day last; a settled one is never overdue', () => {
  const list = [made('a'), made('b', '2026-12-01'), made('c', '2026-02-01')];
  expect(onAgenda(list, 'm').map(({ key }) => key)).toEqual(['c', 'b', 'a']);
  expect(list.map((one) => isOverdue(one, '2026-11-23'))).toEqual([false, false, true]);
  expect(isOverdue(moved(made('d', '2020-01-01'), { to: 'done' }), '2026-11-23')).toBe(false);
});

it('ten years end with every promise kept, or dropped with a reason', () => {
  const settled = fc.record({ made: fc.integer({ min: 0, max: 4 }), how: fc.array(fc.boolean()) });
  fc.assert(
    fc.property(fc.array(settled, { minLength: 40, maxLength: 40 }), (quarters) => {
      let all: FollowUp[] = [];
      quarters.forEach(({ made: many, how }, at) => {
        // The first of the agenda are settled, one for each answer; the others come back.
        onAgenda(all, `m${at}`)
          .filter(({ state }) => state === 'open')
          .slice(0, at === quarters.length - 1 ? undefined : how.length)
          .forEach((chosen, number) => {
            const move = how[number] ? ({ to: 'done' } as const) : ({ to: 'dropped', reason: 'x' } as const);
            all = all.map((one) => (one.key === chosen.key ? moved(one, move) : one));
          });
        all = heldAt(all, `m${at}`);
        if (at < quarters.length - 1)
          all = [...all, ...Array.from({ length: many }, (_, index) => made(`${at}.${index}`))];
      });
      expect(all).toHaveLength(quarters.slice(0, -1).reduce((sum, one) => sum + one.made, 0));
      for (const { state, reason } of all)
        expect(state === 'done' || (state === 'dropped' && reason !== '')).toBe(true);
    }),
  );
});
