import { SharePointError } from './errors';
import { parsePath } from './path';

const values = (path: string, aliases?: ReadonlyMap<string, string>) =>
  parsePath(path, aliases).map(({ name, arguments: given }) => [
    name,
    ...(given ?? []).map(({ value }) => value),
  ]);

test('names are case-insensitive and keys keep their text', () => {
  expect(values("Web/Lists/GetByTitle('Møder')/Items(3)")).toEqual([
    ['web'],
    ['lists'],
    ['getbytitle', 'Møder'],
    ['items', 3],
  ]);
});

test('a doubled quote is one quote, and signs inside quotes belong to the text', () => {
  expect(values("web/lists/getByTitle('O''Hara / (a, b)')/items")).toEqual([
    ['web'],
    ['lists'],
    ['getbytitle', "O'Hara / (a, b)"],
    ['items'],
  ]);
});

test('ids come with and without the word guid', () => {
  const id = '38922D96-7e2f-40c1-9ed2-b8ef0ccb4c5d';
  expect(values(`web/lists(guid'${id}')`)[1]).toEqual(['lists', id.toLowerCase()]);
  expect(values(`web/lists('${id}')`)[1]).toEqual(['lists', id]);
});

test('aliases stand for the values in the query', () => {
  const aliases = new Map([['@a1', "'/sites/x/Lists/O''Hara'"]]);
  expect(values('web/getList(@a1)', aliases)[1]).toEqual(['getlist', "/sites/x/Lists/O'Hara"]);
  expect(values('web/getFolder(decodedUrl=@A1)', aliases)[1]).toEqual(['getfolder', "/sites/x/Lists/O'Hara"]);
});

test('named arguments keep their names', () => {
  const [, segment] = parsePath('web/addroleassignment(principalid=3, roledefid=1073741827)');
  expect(segment?.arguments).toEqual([
    { kind: 'number', value: 3, name: 'principalid' },
    { kind: 'number', value: 1073741827, name: 'roledefid' },
  ]);
});

test.each([
  "web/lists/getByTitle('x",
  "web/lists/getByTitle('x'')",
  'web/getList(@missing)',
  'web/items(3',
  'web/items(x)',
])('%s is refused', (path) => {
  expect(() => parsePath(path)).toThrow(SharePointError);
});
