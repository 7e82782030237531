import type { Table } from '../../../files';
import { importLines } from './importLines';
import { guessMapping } from './mapping';
import { tableOfCards } from './tableOfCards';

const table = (header: readonly string[], ...rows: readonly (readonly string[])[]): Table => ({
  ...{ header, encoding: 'utf-8', garbled: false },
  rows: rows.map((cells, index) => ({ number: index + 2, cells, broken: false })),
});
const header = ['Navn', 'Organisation', 'Tlf.', 'E-mail'];
let keys = 0;
const lines = (read: Table, rows: Parameters<typeof importLines>[2] = []) =>
  importLines(read, guessMapping(read.header), rows, () => `key-${(keys += 1)}`);
const partner = (key: string, fields: object) => ({
  ...{ list: 'partners' as const, key, number: 1, editUrl: '', fields: { Kind: 'police', ...fields } },
});

describe('what headers mean', () => {
  it.each([
    [['Navn', 'Tlf.', 'E-mail'], { Title: 0, Phone: 1, Mail: 2 }],
    [['Full Name', 'Company', 'Job Title', 'Business Phone'], { Title: 0, Kind: 1, Role: 2, Phone: 3 }],
    [['Telefonnummer (arbejde)', 'Kontaktperson', 'Bemærkninger'], { Phone: 0, Title: 1, Agreement: 2 }],
    [['Mail*', 'NAVN:'], { Mail: 0, Title: 1 }],
    [['a', 'b'], {}],
  ])('%j', (heads, mapping) => expect(guessMapping(heads)).toEqual(mapping));
});

it('a new partner gets a key, its kind by its name, and its number as Danes write it', () => {
  expect(lines(table(header, ['Vagtleder', 'Østre Politi', '+4501000020', 'vagt@politi.example']))).toEqual([
    {
      ...{ number: 2, what: 'new', key: expect.any(String) as string },
      fields: { Title: 'Vagtleder', Kind: 'police', Phone: '01 00 00 20', Mail: 'vagt@politi.example' },
    },
  ]);
});

it('what is in the list already is left alone, whatever the letters and spaces', () => {
  const row = partner('a', { Title: 'Vagtleder', Phone: '01 00 00 20' });
  expect(lines(table(header, ['VAGTLEDER ', '', '01000020', '']), [row])).toMatchObject([{ what: 'same' }]);
  expect(lines(table(header, ['Vagtleder', '', '01000020', '']), [row])).toMatchObject([{ what: 'same' }]);
});

it('an empty cell empties nothing, and a chosen kind stays', () => {
  const row = partner('a', { Title: 'Vagt', Phone: '01 00 00 20', Mail: 'a@x.example', Kind: 'shelter' });
  const [line] = lines(table([...header, 'Aftale'], ['Vagt', 'Politi', '01000020', '', 'Ring først']), [row]);
  expect(line).toMatchObject({ what: 'change', key: 'a', fields: { Agreement: 'Ring først' } });
  expect(line).toHaveProperty('before', { Agreement: '' });
});

it('two people behind one number are two; one person on two lines is one', () => {
  const read = table(
    header,
    ['Anne Holm', 'Politi', '01000020', 'a@x.example'],
    ['Bo Lund', 'Politi', '01000020', 'b@x.example'],
    ['Anne Holm', 'Politi', '01 00 00 20', ''],
  );
  expect(lines(read)).toMatchObject([{ what: 'new' }, { what: 'new' }, { what: 'twice', first: 2 }]);
});

it.each([
  ['noName', ['', 'Politi', '01000020', '']],
  ['noWayToReach', ['Vagt', 'Politi', '', '']],
  ['phone', ['Vagt', 'Politi', 'ring bare', '']],
  ['mail', ['Vagt', 'Politi', '', 'a snabel x']],
  ['formula', ['=HYPERLINK("x")', 'Politi', '01000020', '']],
  ['formula', ['@SUM(A1)', 'Politi', '01000020', '']],
  ['tooLong', ['x'.repeat(256), 'Politi', '01000020', '']],
])('%s: the line is not used', (problem, cells) => {
  expect(lines(table(header, cells))).toMatchObject([{ what: 'unusable', problem }]);
});

it('a line whose cells cannot be told apart is not used', () => {
  const read = table(header, ['Vagt', 'Politi', '01000020', '']);
  const broken = { ...read, rows: read.rows.map((row) => ({ ...row, broken: true })) };
  expect(lines(broken)).toMatchObject([{ what: 'unusable', problem: 'broken' }]);
});

it('without a column of names nothing can be used', () => {
  expect(lines(table(['a', 'b'], ['x', 'y']))).toMatchObject([{ what: 'unusable', problem: 'noName' }]);
});

it('contact cards go the same way, without what is private', () => {
  const phones = [
    { number: '01 00 00 30', private: true },
    { number: '01 00 00 20', private: false },
  ];
  const card = { name: 'Anne Holm', organisation: 'Østre Politi', title: 'Betjent', phones, mails: [] };
  expect(lines(tableOfCards([card]))).toMatchObject([
    { what: 'new', fields: { Title: 'Anne Holm', Kind: 'police', Role: 'Betjent', Phone: '01 00 00 20' } },
  ]);
});

it('5,000 lines against 5,000 rows', () => {
  const cells = Array.from({ length: 5000 }, (_, n) => [`Person ${n}`, '', String(10_000_000 + n), '']);
  const rows = cells.map(([Title = '', , Phone = '']) => partner(Title, { Title, Phone }));
  expect(lines(table(header, ...cells), rows)).toHaveLength(5000);
});

it('what a row was is kept to the letter, so that writing and undoing meet the row as it is', () => {
  const row = partner('a', { Title: 'Vagtleder', Phone: '01 00 00 20', Role: 'Vagt ' });
  const read = table(['Navn', 'Tlf.', 'Funktion'], ['Vagtleder', '01000020', 'Leder']);
  expect(lines(read, [row])).toMatchObject([{ what: 'change', before: { Role: 'Vagt ' } }]);
});

it('a row typed in SharePoint has no key, and is left as it is', () => {
  const row = partner('', { Title: 'Vagtleder', Phone: '01 00 00 20' });
  const read = table(['Navn', 'Tlf.', 'Funktion'], ['Vagtleder', '01000020', 'Leder']);
  expect(lines(read, [row])).toMatchObject([{ what: 'same' }]);
});
