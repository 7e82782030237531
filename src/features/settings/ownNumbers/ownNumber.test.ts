import { danishToday, isOld, madeAgain, numberProblem, type NumberRow, typedText } from './ownNumber';
import { inOrder, moved } from '../rows/order';

const today = '2026-11-22';
const row = (key: string, SortOrder?: number): NumberRow => ({
  ...{ list: 'helpNumbers', number: 1, editUrl: '', key },
  fields: { Title: key, SortOrder },
});

it.each([
  ['Title', '  ', 'missing'],
  ['Phone', '', 'missing'],
  ['Phone', '12', 'notAPhone'],
  ['Phone', 'ring til Karen', 'notAPhone'],
  ['Phone', '01 00 00 20', undefined],
  ['Phone', '+45 01000020', undefined],
  ['Hours', '', undefined],
  ['Hours', 'x'.repeat(256), 'tooLong'],
  ['CheckedOn', '2026-11-23', 'future'],
  ['CheckedOn', '2026-11-22', undefined],
  ['CheckedOn', '22/11', 'notADay'],
])('%s %j: %s', (column, text, problem) => expect(numberProblem(column, text, today)).toBe(problem));

it.each([
  ['2025-11-22', false],
  ['2025-11-21', true],
  ['', false],
])('checked on %j is old: %s', (day, old) => expect(isOld(day, today)).toBe(old));

it('shows the day SharePoint means, and nothing for what is no day', () => {
  expect(typedText('CheckedOn', '2026-11-21T23:00:00Z')).toBe('2026-11-22');
  expect(typedText('CheckedOn', 'i går')).toBe('');
  expect(danishToday(Date.UTC(2026, 10, 22, 23, 30))).toBe('2026-11-23');
});

it('moves a row by one place and writes no more than it has to', () => {
  const rows = [row('a', 1), row('b', 2), row('c', 3)];
  expect(moved(rows, 'b', -1).map(({ row: { key }, order }) => [key, order])).toEqual([
    ['b', 1],
    ['a', 2],
  ]);
  expect(moved(rows, 'a', -1)).toEqual([]);
  expect(moved(rows, 'c', 1)).toEqual([]);
});

it('gives every row a place of its own when they had none', () => {
  const rows = [row('a'), row('b'), row('c')];
  expect(moved(rows, 'c', -1).map(({ row: { key }, order }) => [key, order])).toEqual([
    ['a', 1],
    ['c', 2],
    ['b', 3],
  ]);
  expect(inOrder([row('b'), row('a', 5)]).map(({ key }) => key)).toEqual(['a', 'b']);
});

it('makes a removed row again with its own columns only', () => {
  expect(madeAgain({ Title: 'Vagt', Phone: '01 00 00 20', Hours: '', Key: 'k', CheckedOn: null })).toEqual({
    Title: 'Vagt',
    Phone: '01 00 00 20',
  });
});
