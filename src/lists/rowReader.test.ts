import type { Row } from '../contracts/listSchema';
import { day, mail, order, pageText, phone, shortText } from './fieldTypes';
import { RowReader } from './rowReader';

const row = (fields: Record<string, unknown>): Row => ({
  list: 'resourcePersons',
  key: 'k',
  number: 7,
  editUrl: 'https://fjordby.example/EditForm.aspx?ID=7',
  fields,
});

describe('RowReader', () => {
  it('gives the thing when everything needed is there', () => {
    const read = new RowReader(row({ Title: ' Signe Lyngtofte ' }));
    const name = read.required('Title', shortText);
    expect(read.result(() => name)).toEqual({ value: 'Signe Lyngtofte', problems: [] });
  });

  it.each([undefined, null, '', '   '])(
    'tells that a required field is missing (%p) and keeps the row back',
    (Title) => {
      const read = new RowReader(row({ Title }));
      read.required('Title', shortText);
      const { value, problems } = read.result(() => 'never');
      expect(value).toBeUndefined();
      expect(problems).toEqual([
        {
          list: 'resourcePersons',
          row: 7,
          column: 'Title',
          reason: 'missing',
          editUrl: expect.stringContaining('ID=7') as string,
        },
      ]);
    },
  );

  it('leaves a broken optional field out, tells it, and keeps the rest', () => {
    const read = new RowReader(row({ Title: 'Signe', Phone: 'javascript:alert(1)' }));
    const name = read.required('Title', shortText);
    const number = read.optional('Phone', phone);
    const { value, problems } = read.result(() => ({ name, number }));
    expect(value).toEqual({ name: 'Signe', number: undefined });
    expect(problems.map(({ column, reason }) => [column, reason])).toEqual([['Phone', 'notAPhone']]);
  });
});

it.each([
  ['2026-11-22', '2026-11-22'],
  ['2026-11-21T23:00:00Z', '2026-11-22'],
  ['2026-06-21T22:00:00Z', '2026-06-22'],
  ['2026-11-22T08:00:00Z', '2026-11-22'],
])('a date column that answers %s means %s', (given, meant) => {
  const read = new RowReader(row({ CheckedOn: given }));
  const checked = read.optional('CheckedOn', day);
  expect(checked).toBe(meant);
});

describe('field types', () => {
  const reasonOf = (type: Parameters<RowReader<never>['optional']>[1], value: unknown) => {
    const read = new RowReader(row({ Field: value }));
    read.optional('Field', type);
    return read.result(() => 0).problems[0]?.reason ?? 'fine';
  };

  it.each([
    ['112', 'fine'],
    ['+45 25 17 73 74', 'fine'],
    ['01 00 00 31', 'fine'],
    ['25177374', 'fine'],
    ['tel:112', 'notAPhone'],
    ['112;ext=javascript:', 'notAPhone'],
    ['1'.repeat(16), 'notAPhone'],
    ['ring til mig', 'notAPhone'],
  ])('phone %p is %s', (value, reason) => expect(reasonOf(phone, value)).toBe(reason));

  it.each([
    ['signe@fjordby.example', 'fine'],
    ['signe@fjordby.example?bcc=x@y.example', 'notAMail'],
    ['javascript:alert(1)', 'notAMail'],
  ])('mail %p is %s', (value, reason) => expect(reasonOf(mail, value)).toBe(reason));

  it.each([
    ['2026-11-22', 'fine'],
    ['2026-11-22T00:00:00Z', 'fine'],
    ['2026-13-40', 'notADay'],
    ['22/11', 'notADay'],
    [20261122, 'notADay'],
  ])('day %p is %s', (value, reason) => expect(reasonOf(day, value)).toBe(reason));

  it('refuses text nobody could read, objects where text belongs, and numbers that are none', () => {
    expect(reasonOf(pageText, 'x'.repeat(10_000))).toBe('tooLong');
    expect(reasonOf(shortText, 'x'.repeat(256))).toBe('tooLong');
    expect(reasonOf(shortText, { __proto__: null, toString: 'x' })).toBe('notText');
    expect(reasonOf(order, '1')).toBe('notANumber');
  });
});
