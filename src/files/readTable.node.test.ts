/** Tables as they come from Excel, from exports of other programs, and from people who mean no good. */
import { csv } from './csv';
import { readTable } from './readTable';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const tableIn = (bytes: Uint8Array) => {
  const read = readTable(bytes);
  if (!read.ok) throw new Error(read.why);
  return read.table;
};
const cells = (bytes: Uint8Array) => tableIn(bytes).rows.map((row) => row.cells);

it.each([
  ['semicolons', 'Navn;Telefon\r\nØstre Politi;01 00 00 20\r\n'],
  ['commas', 'Navn,Telefon\nØstre Politi,01 00 00 20\n'],
  ['tabs', 'Navn\tTelefon\nØstre Politi\t01 00 00 20'],
  ['bars', 'Navn|Telefon\nØstre Politi|01 00 00 20'],
  ['what it says itself', 'sep=;\r\nNavn;Telefon\r\nØstre Politi;01 00 00 20'],
  ['empty lines between', 'Navn;Telefon\n;\n\nØstre Politi;01 00 00 20\n \n'],
])('%s separate', (_, text) => {
  const table = tableIn(utf8(text));
  expect(table.header).toEqual(['Navn', 'Telefon']);
  expect(table.rows.map((row) => row.cells)).toEqual([['Østre Politi', '01 00 00 20']]);
});

it.each([
  ['utf-8', utf8('\uFEFFNavn\nÆble')],
  ['windows-1252', latin('Navn\nÆble')],
  ['utf-16le', Uint8Array.from([0xff, 0xfe, ...[...latin('Navn\nÆble')].flatMap((letter) => [letter, 0])])],
  ['utf-16be', Uint8Array.from([0xfe, 0xff, ...[...latin('Navn\nÆble')].flatMap((letter) => [0, letter])])],
])('letters in %s', (encoding, bytes) => {
  expect(tableIn(bytes)).toMatchObject({ encoding, garbled: false, header: ['Navn'] });
  expect(cells(bytes)).toEqual([['Æble']]);
});

it('letters that were lost before it came here are told', () => {
  expect(tableIn(utf8('Navn\nKÃ¸benhavn')).garbled).toBe(true);
  expect(tableIn(utf8('Navn\nK\uFFFDbenhavn')).garbled).toBe(true);
});

it('separators and line breaks within a cell stay in it', () => {
  expect(cells(utf8('a;b\n"x;y";"en\nto ""tre"""'))).toEqual([['x;y', 'en\nto "tre"']]);
});

it('a row shorter than the header is filled; one that is longer, or never closes, is broken', () => {
  const { rows } = tableIn(utf8('a;b\n1\n1;2;3\n"1;2\n'));
  expect(rows.map(({ number, broken }) => [number, broken])).toEqual([
    [2, false],
    [3, true],
    [4, true],
  ]);
  expect(rows[0]?.cells).toEqual(['1', '']);
});

it('what we wrote ourselves is read as it was', () => {
  const written = [['=1+1', '+45 01 00 00 20', "'a", '-2', 'x,"y"\nz']];
  expect(cells(utf8(csv(['a', 'b', 'c', 'd', 'e'], written)))).toEqual(written);
});

it.each([
  ['workbook', Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 1])],
  ['workbook', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1])],
  ['notText', Uint8Array.from([65, 0, 66])],
  ['empty', new Uint8Array()],
  ['empty', utf8('\n \n')],
  ['tooLong', utf8('a\n' + 'b\n'.repeat(20_001))],
  ['tooLong', new Uint8Array(5_000_001)],
])('%s: no table', (why, bytes) => expect(readTable(bytes)).toEqual({ ok: false, why }));

it('5,000 rows', () => {
  const lines = Array.from({ length: 5000 }, (_, index) => `Person ${index};01 00 00 20`);
  expect(cells(utf8(`Navn;Telefon\n${lines.join('\n')}`))).toHaveLength(5000);
});
