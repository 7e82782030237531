import { type AreaRow, personsOf, repointed } from './areaRow';

const row = (key: string, fields: object) => ({ list: '', key, number: 1, editUrl: '', fields }) as never;
const area: AreaRow = row('a1', { Title: 'Børn og Familie' });
const byKey = row('p1', { Title: 'A', AreaKeys: 'a1;a2' });
const byName = row('p2', { Title: 'B', AreaKeys: 'børn og familie; a2' });
const other = row('p3', { Title: 'C', AreaKeys: 'a2' });

it('finds who covers an area by its key and by its name', () =>
  expect(personsOf(area, [byKey, byName, other])).toEqual([byKey, byName]));

it('gives the key to who only knew the name, and leaves everybody else alone', () => {
  expect(repointed(area, [byKey, byName, other])).toEqual([{ person: byName, areaKeys: 'a1;a2' }]);
  expect(repointed(row('', { Title: 'Børn og Familie' }), [byName])).toEqual([]);
});
