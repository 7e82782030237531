import { Failure } from '../../contracts/failure';
import type { ListSchema, Row } from '../../contracts/listSchema';
import { areas, helpNumbers } from '../../lists';
import { exportFiles, isExported, unsent } from './exportFiles';
import type { ReadList } from './readList';

const about = {
  municipality: 'Fjordby Kommune',
  staffSite: 'https://fjordby.example/sites/beredskab',
  at: new Date('2026-11-22T10:00:00Z'),
};
const row = (number: number, more: Partial<Row> = {}): Row => ({
  ...{ list: 'areas', key: `key-${number}`, number, editUrl: '' },
  fields: { Title: `Område ${number}`, SortOrder: number },
  ...more,
});
const list = (rows: readonly Row[]): ReadList => ({ schema: areas, read: { ok: true, rows } });

it('has every row of a long list, in both files, and says how many', () => {
  const rows = Array.from({ length: 5001 }, (_, index) => row(index + 1));
  const files = exportFiles([list(rows)], about);
  const json = JSON.parse(files['areas.json'] ?? '') as { rows: object[] };
  expect(json.rows).toHaveLength(5001);
  expect(json.rows[5000]).toEqual({ key: 'key-5001', number: 5001, Title: 'Område 5001', SortOrder: 5001 });
  expect(files['areas.csv']?.trimEnd().split('\r\n')).toHaveLength(5002);
  expect(files['areas.csv']).toMatch(/^\uFEFFKey,ID,Område,.*\r\nkey-1,1,Område 1,/);
  expect(files['LÆS MIG.txt']).toContain('Stalking: Områder: 5001 rækker');
});

it('says which list did not come along, and why', () => {
  const missing: ReadList = { schema: helpNumbers, read: { ok: false, failure: new Failure('missingList') } };
  const files = exportFiles([list([]), missing], about);
  expect(Object.keys(files)).toEqual(['LÆS MIG.txt', 'areas.json', 'areas.csv']);
  expect(files['LÆS MIG.txt']).toMatch(/DET KOM IKKE MED\r\n- Stalking: Akutte numre: listen findes ikke/);
});

it('what is not in SharePoint is counted, so that nothing the guard blocked leaves', () => {
  expect(unsent([list([row(1), row(2, { saving: { state: 'notSaved', why: 'guard' } })])])).toBe(1);
});

it('closed lists and what is deleted after a time stay where they are', () => {
  const schema: ListSchema = areas;
  expect(isExported(schema)).toBe(true);
  expect(isExported({ ...schema, readers: 'municipality' })).toBe(false);
  expect(isExported({ ...schema, retention: 'passing' })).toBe(false);
});
