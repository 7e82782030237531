import { DatabaseSync } from 'node:sqlite';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fillSite } from './fill';
import { scaleMeetingRows } from './meetings';
import { scalePersons } from './persons';

const folder = mkdtempSync(join(tmpdir(), 'scale-'));
const database = join(folder, 'sharepoint.sqlite');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function fill(persons: number): Promise<string[]> {
  const lines: string[] = [];
  await fillSite({ database, site: '/sites/beredskab', persons, report: (line) => lines.push(line) });
  return lines.map((line) => line.replace(/ in [\d.]+ s/, ''));
}

test('fills a site as REST would, and a second time adds what is missing', async () => {
  expect(await fill(40)).toEqual([
    'Stalking: Ressourcepersoner: 40 rows made, 0 were there.',
    'Stalking: Møder (prøvedata): 261 rows made, 0 were there.',
  ]);
  expect((await fill(50))[0]).toBe('Stalking: Ressourcepersoner: 10 rows made, 40 were there.');
  const sql = new DatabaseSync(database);
  const count = (from: string) => sql.prepare(`SELECT count(*) AS count FROM ${from}`).get()?.['count'];
  expect(count('item')).toBe(50 + 261);
  expect(count('unique_value')).toBe(50 + 261);
  expect(count("item WHERE label = '1.0' AND version = 1")).toBe(50 + 261);
  sql.close();
});

test('are the same persons every time, whom nobody can ring or write to', () => {
  const persons = scalePersons(12_000);
  expect(persons).toEqual(scalePersons(12_000));
  expect(new Set(persons.map(({ key }) => key)).size).toBe(12_000);
  for (const { row } of persons) {
    expect(row.Phone).toMatch(/^01( \d\d){3}$/);
    expect(row.Mail).toMatch(/^[a-z.\d]+@fjordby\.example$/);
    expect(row.AreaKeys.length).toBeLessThanOrEqual(255);
  }
});

test('the meetings go over ten years', () => {
  const days = scaleMeetingRows().map(({ row }) => row.HeldOn ?? '');
  const years = (Date.parse(days.at(-1) ?? '') - Date.parse(days[0] ?? '')) / (365.25 * 24 * 3_600_000);
  expect(years).toBeCloseTo(10, 0);
});
