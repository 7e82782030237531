import { csv } from './csv';

const body = (...cells: unknown[]) => csv(cells.map(String), [cells]).split('\r\n')[1];

it('begins with the byte order mark and ends every line as RFC 4180 says', () => {
  expect(csv(['Navn', 'Telefon'], [['Æble', 1]])).toBe('\uFEFFNavn,Telefon\r\nÆble,1\r\n');
});

it('keeps commas, quotes and line breaks inside a cell', () => {
  expect(csv(['a'], [['En, "to"\nog tre']])).toBe('\uFEFFa\r\n"En, ""to""\nog tre"\r\n');
});

it.each(['=1+1', '+45 01 00 00 20', '-2', '@SUM(A1)', ' =1', '\t=1', '\n=1'])(
  'a spreadsheet does not run %j',
  (text) => expect(csv(['a'], [[text]]).slice(4)).toMatch(/^"?'/),
);

it('an empty field is empty, a number is a number', () => {
  expect(body(undefined, null, -5)).toBe(',,-5');
});
