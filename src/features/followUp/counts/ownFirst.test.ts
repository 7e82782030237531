import { areasOf, ownFirst } from './ownFirst';

const areas = ['a', 'b', 'c'].map((key) => ({ key, name: key.toUpperCase() }));
const persons = [
  { name: 'Inge', mail: 'inge@fjordby.example', areaKeys: ['c', 'B'] },
  { name: 'Troels', mail: undefined, areaKeys: ['a'] },
];

it('one’s own areas come first, by key or by name', () => {
  const own = areasOf({ name: 'Inge S.', mail: 'Inge@fjordby.example' }, persons, areas);
  expect(ownFirst(areas, own).map(({ key }) => key)).toEqual(['b', 'c', 'a']);
});

it('who is not in the directory meets the municipality’s own order', () => {
  expect(areasOf(undefined, persons, areas)).toEqual([]);
  expect(ownFirst(areas, [])).toEqual(areas);
});
