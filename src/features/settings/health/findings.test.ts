import { areas } from '../../../lists';
import type { ReadyPlan } from '../ready/readyPlan';
import type { SettingsRows } from '../rows/useSettingsRows';
import { findingsOf } from './findings';

const today = '2026-11-22';
const row = (fields: object) => ({ list: '', key: 'k1', number: 1, editUrl: '', fields }) as never;
const answers = (values: Record<string, string>) =>
  new Map(Object.entries(values).map(([Title, Value]) => [Title, row({ Title, Value })])) as never;
const sound: SettingsRows = {
  mayEdit: true,
  listsMissing: false,
  answers: answers({ 'contact.mail': 'koordinator@fjordby.example' }),
  areas: [row({ Title: 'Børn og Familie' })],
  persons: [row({ Title: 'Signe Lyngtofte', AreaKeys: 'k1' })],
  numbers: [row({ Title: 'Vagt', CheckedOn: '2026-10-01' })],
};
const nothingToMake: ReadyPlan = { lists: { steps: [], obstacles: [] }, access: { steps: [] } };
const kinds = (rows: Partial<SettingsRows>, plan: ReadyPlan | undefined = nothingToMake, on = today) =>
  findingsOf({ ...sound, ...rows }, plan, on).map(({ group, kind }) => `${group}: ${kind}`);

it('says nothing of a sound site', () => expect(kinds({})).toEqual([]));

it.each<[string, Partial<SettingsRows>, string[]]>([
  ['an area without a person', { persons: [] }, ['missing: areaUncovered']],
  ['no contact', { answers: answers({}) }, ['missing: noContact']],
  ['no numbers', { numbers: [] }, ['missing: noNumbers']],
  ['an old number', { numbers: [row({ CheckedOn: '2025-11-01' })] }, ['old: numberOld']],
  ['a number never checked', { numbers: [row({ CheckedOn: null })] }, ['old: numberUnchecked']],
])('%s', (_, rows, found) => expect(kinds(rows)).toEqual(found));

it('tells of supplied numbers that nobody has checked for a year', () => {
  const numbers = [row({ Title: 'Vagt', CheckedOn: '2027-10-01' })];
  expect(kinds({ numbers }, nothingToMake, '2027-12-01')).toEqual(['old: suppliedOld']);
});

it('does not miss what the municipality has said it does without', () => {
  const said = answers({ 'contact.mail': 'k@fjordby.example', ownNumbers: 'none' });
  expect(kinds({ numbers: [], answers: said })).toEqual([]);
  expect(kinds({ areas: [row({ Title: 'Ældre', State: 'retired' })], persons: [] })).toEqual([]);
});

it('tells a missing list, one from an older version and one that is too open apart', () => {
  const access = { steps: [{ kind: 'setAudience', list: areas }] } as const;
  const steps = [{ kind: 'createColumn', list: areas, column: 'State' }] as const;
  expect(kinds({}, { lists: { steps, obstacles: [] }, access })).toEqual([
    'open: access',
    'version: columns',
  ]);
  const missing = [{ kind: 'createList', list: areas }, ...steps] as const;
  expect(kinds({}, { lists: { steps: missing, obstacles: [] }, access: 'elsewhere' })).toEqual([
    'missing: list',
  ]);
});
