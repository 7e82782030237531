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
