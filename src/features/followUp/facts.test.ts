import type { CountRow, PoliceRow, SelfCheckRow } from './followUpLists';
import { countFacts, selfCheckFacts } from './facts';

const row = { key: 'k', number: 1, editUrl: '' };
const countRow = (fields: CountRow['fields']): CountRow => ({ ...row, list: 'counts', fields });

it('tells of a year what is shown of it, and leaves out what cannot be read', () => {
  const counts = [
    { Title: '2026-1', AreaKey: 'a', AreaName: 'A', Measure: 'enquiries', Count: 4 },
    { Title: '2026-2', AreaKey: 'a', AreaName: 'A', Measure: 'enquiries', Count: '3' },
    { Title: '2026-3', AreaKey: 'a', AreaName: 'A', Measure: 'enquiries', Count: -3 },
    { Title: '2026-5', AreaKey: 'a', AreaName: 'A', Measure: 'enquiries', Count: 40 },
    { Title: '2026-4', AreaKey: 'a', AreaName: 'A', Measure: 'gossip', Count: 40 },
  ].map(countRow);
  const police: PoliceRow[] = [
    { ...row, list: 'policeFigures', fields: { Title: '2026', Count: 12, Source: ' Mail ' } },
    { ...row, list: 'policeFigures', fields: { Title: '2025', Source: 'Mail' } },
  ];
  const facts = countFacts({ counts, policeFigures: police }, ['2025', '2026'], [{ key: 'a', name: 'A' }]);
  expect(facts.tables.enquiries).toEqual({
    rows: [
      {
        ...{ areaKey: 'a', areaName: 'A' },
        cells: [undefined, { shown: { least: 5, most: 9 }, quarters: ['1', '2'] }],
      },
    ],
    totals: [undefined, { least: 5, most: 9 }],
  });
  expect(facts.police).toEqual([{ year: '2026', shown: { least: 10, most: 14 }, source: 'Mail' }]);
});

it('tells the self-check of a year in the order it is asked', () => {
  const rows: SelfCheckRow[] = ['signs', 'radar'].map((Question) => ({
    ...{ ...row, list: 'selfChecks' },
    fields: { Title: '2026', Audience: 'staff', Question, Agree: 6, Partly: Question === 'radar' ? 1 : -1 },
  }));
  expect(selfCheckFacts(rows, '2026').map(({ question }) => question)).toEqual(['radar', 'signs']);
  expect(selfCheckFacts(rows, '2025')).toEqual([]);
});
