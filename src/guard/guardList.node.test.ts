import type { ListSchema } from '../contracts/listSchema';
import { guardList } from './guardList';

const title = { da: '', en: '' };
const list = {
  columns: {
    AreaKeys: { type: 'text', title, guard: 'none' },
    Phone: { type: 'text', title, guard: 'contact' },
    Note: { type: 'note', title, guard: 'freeText' },
    Count: { type: 'number', title, guard: 'freeText' },
  },
} satisfies Pick<ListSchema, 'columns'>;

const found = (fields: Readonly<Record<string, unknown>>) =>
  guardList(list, fields).map(({ column, kind, severity }) => `${column}: ${kind}, ${severity}`);

test('every column is guarded by the policy it declares', () => {
  const text = '010158-5018, 20 30 40 50';
  expect(found({ AreaKeys: text, Phone: text, Note: text })).toEqual([
    'Phone: cpr, block',
    'Note: cpr, block',
    'Note: phone, warn',
  ]);
});

test('a column that nobody declared is no way around the guard', () => {
  expect(found({ Elsewhere: '010158-5018' })).toEqual(['Elsewhere: cpr, block']);
});

test('values that are no text are guarded as well', () => {
  expect(found({ Note: ['010158-5018'], Count: 1512625009, Phone: null, Elsewhere: undefined })).toEqual([
    'Note: cpr, block',
    'Count: cpr, block',
  ]);
});

test('what is allowed is let through', () => {
  expect(guardList(list, { Note: 'Ring 20 30 40 50' }, { phones: ['+4520304050'] })).toEqual([]);
});
