import { deletionSteps } from './deletionSteps';

const dilemma = (key: string, saving?: { readonly state: 'savedHere' }) => ({
  ...{ key, kind: 'dilemma' as const },
  row: { list: 'sparring' as const, key, number: 1, editUrl: '', fields: {}, saving },
});
const waiting = { state: 'savedHere' } as const;
const keys = (some: readonly { readonly key: string }[]) => some.map(({ key }) => key);

it('deletes only what SharePoint has in the list of deletions', () => {
  const due = ['new', 'on its way', 'noted'].map((key) => dilemma(key));
  const { toLog, toDelete } = deletionSteps(due, [{ key: 'on its way', saving: waiting }, { key: 'noted' }]);
  expect([keys(toLog), keys(toDelete)]).toEqual([['new'], ['noted']]);
});

it('leaves alone what is just being changed', () => {
  const { toLog, toDelete } = deletionSteps([dilemma('a', waiting), dilemma('b', waiting)], [{ key: 'b' }]);
  expect([toLog, toDelete]).toEqual([[], []]);
});
