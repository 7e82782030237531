import type { Column } from '../../contracts/listSchema';
import { mergeFields } from './mergeFields';

const column = (type: Column['type']): Column => ({ type, title: { da: '', en: '' }, guard: 'none' });
const columns = { Title: column('text'), Text: column('note'), Day: column('date'), Order: column('number') };

it('writes only what the person changed and SharePoint does not say already', () => {
  expect(
    mergeFields(columns, { Title: 'a', Order: 1 }, { Title: 'a', Order: 2 }, { Title: 'b', Order: 1 }),
  ).toEqual({ write: { Order: 2 }, conflicts: [] });
  expect(mergeFields(columns, { Title: 'a' }, { Title: 'b' }, { Title: 'b' })).toEqual({
    write: {},
    conflicts: [],
  });
});

it('a line of text that both changed is never mixed: a name made of two names is nobody', () => {
  expect(
    mergeFields(columns, { Title: 'Vagten 9-12' }, { Title: 'Vagten 9-15' }, { Title: 'Døgnvagten 9-12' }),
  ).toEqual({
    write: {},
    conflicts: [{ column: 'Title', base: 'Vagten 9-12', mine: 'Vagten 9-15', theirs: 'Døgnvagten 9-12' }],
  });
});

it('knows a day as SharePoint gives it back, an empty text, and other line ends', () => {
  const theirs = { Day: '2026-11-21T23:00:00Z', Title: null, Text: 'a\r\nb' };
  expect(
    mergeFields(
      columns,
      { Day: '2026-11-20', Title: 'x', Text: '' },
      { Day: '2026-11-22', Title: '', Text: 'a\nb' },
      theirs,
    ),
  ).toEqual({ write: {}, conflicts: [] });
});

it('emptying a column counts as a change', () => {
  expect(mergeFields(columns, { Text: 'a' }, { Text: '' }, { Text: 'a' }).write).toEqual({ Text: '' });
  expect(mergeFields(columns, { Text: 'a' }, { Text: '' }, { Text: 'a b' }).conflicts).toHaveLength(1);
});
