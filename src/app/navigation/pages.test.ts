import { pagesFor } from './pages';

it.each([
  ['1', ['readiness', 'persons', 'model', 'settings', 'texts']],
  ['2', ['readiness', 'persons', 'meetings', 'model', 'settings', 'texts']],
  ['3', ['readiness', 'persons', 'meetings', 'model', 'settings', 'texts']],
  [undefined, ['readiness', 'persons', 'meetings', 'model', 'settings', 'texts']],
])('model %s shows its own pages and no more', (model, pages) => {
  expect(pagesFor(true, model, 'readiness')).toEqual(pages);
});

it('keeps the page somebody is on, however they came there', () => {
  expect(pagesFor(true, '1', 'meetings')).toContain('meetings');
  expect(pagesFor(false, '1', 'meetings')).toEqual(['readiness', 'persons', 'meetings']);
  expect(pagesFor(false, '2', 'persons')).toEqual(['readiness', 'persons']);
});
