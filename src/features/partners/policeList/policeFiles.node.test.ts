import { readTable, readVCards } from '../../../files';
import { policeCards, policeCsv } from './policeFiles';
import { policeLines } from './policeList';
import { policeListText } from './text';

const { da } = policeListText;
const signe = { name: 'Signe Lyngtofte', phone: '01 00 00 31', role: '=cmd', substitute: 'Troels Birkedam' };
const lines = policeLines(
  {
    name: 'Fjordby Kommune',
    numbers: [{ label: { da: 'Social vagt', en: 'Duty' }, number: '01 00 00 20' }],
    coordinator: { name: 'Karen Fjordhøj', mail: 'karen@fjordby.example' },
    areas: [
      { name: { da: 'Børn; og Familie', en: 'Children' }, persons: [signe] },
      { name: undefined, persons: [signe] },
    ],
  },
  'da',
  da,
);

it('the table is read back as it was, and nothing in it runs', () => {
  const text = policeCsv(lines, 'Fjordby Kommune', '2026-05-03', da.columns);
  const read = readTable(new TextEncoder().encode(text));
  expect(text).toContain("'=cmd");
  expect(read.ok && read.table.rows.map(({ cells }) => [cells[0], cells[2], cells[4], cells[6]])).toEqual([
    ['Social vagt', 'Hvis det haster', '01 00 00 20', ''],
    ['Karen Fjordhøj', 'Koordinator', '', ''],
    ['Signe Lyngtofte', 'Børn; og Familie', '01 00 00 31', 'Troels Birkedam'],
    ['Signe Lyngtofte', 'Øvrige', '01 00 00 31', 'Troels Birkedam'],
  ]);
});

it('who covers two areas has one card that names both', () => {
  const cards = readVCards(new TextEncoder().encode(policeCards(lines, 'Fjordby Kommune')));
  expect(cards.map(({ name, organisation }) => [name, organisation])).toEqual([
    ['Social vagt', 'Fjordby Kommune, Hvis det haster'],
    ['Karen Fjordhøj', 'Fjordby Kommune, Koordinator'],
    ['Signe Lyngtofte', 'Fjordby Kommune, Børn; og Familie, Øvrige'],
  ]);
});
