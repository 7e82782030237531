import type { ListSchema } from '../../contracts/listSchema';
import type { Command } from './command';
import { Pace } from './pace';

const column = { type: 'note', title: { da: '', en: '' }, guard: 'freeText' } as const;
const pacedColumn = { ...column, paced: true } as const;
const list: ListSchema = {
  ...{ code: 'points', version: 1, site: 'workspace', readers: 'members', writers: ['members'] },
  ...{ retention: 'keep', title: { da: '', en: '' } },
  columns: { Notes: pacedColumn, Learning: pacedColumn, State: column },
};
const change = (fields: Command['fields'], kind: Command['kind'] = 'change'): Command => ({
  ...{ id: 1, scope: '', list: 'points', key: 'a', kind, base: {}, fields, at: 0, sent: false },
});

function paced() {
  let elapsed = 1000;
  const clock = { now: () => elapsed, elapsed: () => elapsed, wait: () => Promise.resolve() };
  const pace = new Pace(clock);
  return { pace, left: (one: Command) => pace.left(one, list), pass: (ms: number) => (elapsed += ms) };
}

it('sends the first words at once, and what is typed on at most every 25 seconds', () => {
  const { pace, left, pass } = paced();
  const typed = change({ Notes: 'Vi talte' });
  expect(left(typed)).toBe(0);
  pace.sent(typed, list);
  expect(left(change({ Learning: 'og lærte' }))).toBe(25_000);
  pass(20_000);
  expect(left(typed)).toBe(5000);
  pass(5000);
  expect(left(typed)).toBe(0);
});

it('lets nothing wait that is not being typed', () => {
  const { pace, left } = paced();
  pace.sent(change({ State: 'done' }), list);
  expect(left(change({ Notes: 'Vi talte' }))).toBe(0);
  pace.sent(change({ Notes: 'Vi talte' }), list);
  expect(left(change({ Notes: 'Vi talte', State: 'done' }))).toBe(0);
  expect(left(change({}, 'remove'))).toBe(0);
  expect(left({ ...change({ Notes: 'Et andet punkt' }), key: 'b' })).toBe(0);
});

it('lets nothing wait when somebody leaves', () => {
  const { pace, left } = paced();
  pace.sent(change({ Notes: 'Vi talte' }), list);
  pace.clear();
  expect(left(change({ Notes: 'Vi talte om' }))).toBe(0);
});
