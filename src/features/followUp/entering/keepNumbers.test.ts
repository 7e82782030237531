import type { Kept, ListStore } from '../../../contracts/listStore';
import { counts } from '../../../lists';
import { keepNumbers } from './keepNumbers';

type Store = Pick<ListStore, 'change' | 'changeAll'>;
const row = {
  key: 'counts/2026-4/a/enquiries',
  place: { Title: '2026-4', AreaKey: 'a', Measure: 'enquiries' },
};

function recording() {
  const sent: unknown[][] = [];
  const kept: Kept = { state: 'savedHere' };
  const store: Store = {
    change: (_, ...rest) => (sent.push(rest), Promise.resolve(kept)),
    changeAll: (_, changes) => (sent.push([...changes]), Promise.resolve(kept)),
  };
  return { sent, store: store as ListStore };
}

it('a number of a row that nobody has seen comes second, so that it meets what somebody else may have written', async () => {
  const { sent, store } = recording();
  await keepNumbers(store, counts, row, undefined, { Count: '4' });
  expect(sent).toEqual([
    [
      { kind: 'change', key: row.key, base: undefined, fields: row.place },
      { kind: 'change', key: row.key, base: { Count: null }, fields: { Count: 4 } },
    ],
  ]);
});

it('a number that is there is changed from what the person saw, and an emptied one is none', async () => {
  const { sent, store } = recording();
  await keepNumbers(store, counts, row, { Count: 4 }, { Count: '' });
  expect(sent).toEqual([[row.key, { Count: 4 }, { Count: null }]]);
});
