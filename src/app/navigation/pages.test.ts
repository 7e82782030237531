import { modelNumbers } from '../../content/models';
import { pagesFor } from './pages';

it('takes no page away once the model is read', () => {
  const before = pagesFor({ edits: true, model: undefined, current: 'settings' });
  for (const number of modelNumbers)
    expect(pagesFor({ edits: true, model: String(number), current: 'settings' })).toEqual(
      expect.arrayContaining([...before]),
    );
});

it('shows readers what they may use', () => {
  expect(pagesFor({ edits: false, model: '3', current: 'persons' })).toEqual(['readiness', 'persons']);
});

it.each([
  ['1', ['readiness', 'persons', 'materials', 'model', 'settings', 'texts']],
  ['2', ['readiness', 'persons', 'meetings', 'overview', 'materials', 'model', 'settings', 'texts']],
  ['3', ['readiness', 'persons', 'meetings', 'overview', 'materials', 'model', 'settings', 'texts']],
  [undefined, ['readiness', 'persons', 'materials', 'model', 'settings', 'texts']],
])('model %s shows its own pages and no more', (model, pages) => {
  expect(pagesFor({ edits: true, model, current: 'readiness' })).toEqual(pages);
});

it('keeps the page that somebody came to by a link', () => {
  expect(pagesFor({ edits: true, model: '1', current: 'meetings' })).toContain('meetings');
  expect(pagesFor({ edits: false, model: '1', current: 'meetings' })).toEqual([
    'readiness',
    'persons',
    'meetings',
  ]);
});

it('leads whoever is in the group from one of its pages to the other', () => {
  const both = ['readiness', 'persons', 'meetings', 'overview'];
  expect(pagesFor({ edits: false, model: '2', current: 'meetings' })).toEqual(both);
  expect(pagesFor({ edits: false, model: '2', current: 'overview' })).toEqual(both);
});
