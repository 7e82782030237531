import type { AnswerRow } from './answers';
import { type Answers } from './answers';
import { topicsFor } from './topics';

const answers = (values: Readonly<Record<string, string>>): Answers =>
  new Map(
    Object.entries(values).map(([Title, Value]) => [
      Title as 'model',
      { list: 'settings', key: '', number: 1, editUrl: '', fields: { Title, Value } } as unknown as AnswerRow,
    ]),
  );

it.each([
  ['', 1],
  ['1', 1],
  ['2', 2],
  ['3', 2],
])('model "%s" is asked %i questions about data: sparring is of those that hold meetings', (model, count) => {
  expect(topicsFor('data', answers({ model }))).toHaveLength(count);
  expect(topicsFor('municipality', answers({ model }))).toHaveLength(5);
});

it('shows what has been answered, whatever the model', () => {
  expect(topicsFor('data', answers({ model: '1', sparringMonths: '6' }))).toContain('retention');
});
