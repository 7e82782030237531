import { areas, staffLists } from '../../../lists';
import type { ReadyPlan } from '../ready/readyPlan';
import type { SettingsRows } from '../rows/useSettingsRows';
import { findingsOf } from './findings';
import type { Looked } from './looked';

const row = (fields: object) => ({ list: '', key: 'k1', number: 1, editUrl: '', fields }) as never;
const answers = (values: Record<string, string>) =>
  new Map(Object.entries(values).map(([Title, Value]) => [Title, row({ Title, Value })])) as never;
const signe = { Title: 'Signe Lyngtofte', AreaKeys: 'k1', Phone: '01 00 00 31' };
const sound: SettingsRows = {
  mayEdit: true,
  listsMissing: false,
  settings: [],
  answers: answers({ 'contact.mail': 'koordinator@fjordby.example' }),
  areas: [row({ Title: 'Børn og Familie' })],
  departments: [],
  persons: [row(signe)],
  numbers: [row({ Title: 'Vagt', CheckedOn: '2026-10-01' })],
  localTexts: [],
};
const planned = (
  lists: Partial<ReadyPlan['lists']> = {},
  access: Partial<Extract<ReadyPlan['access'], object>> = {},
): ReadyPlan => ({
  lists: { steps: [], newer: [], obstacles: [], ...lists },
  access: { steps: [], wideWriters: [], ...access },
});
const texts: Looked['texts'] = { renewed: () => [], pastRevision: undefined, open: () => undefined };
const kinds = (rows: Partial<SettingsRows>, more: Partial<Looked> = {}) =>
  findingsOf({
    ...{ plan: planned(), wrongFields: 0, texts, today: '2026-11-22' },
    ...{ rows: { ...sound, ...rows }, ...more },
  }).map(({ group, kind }) => `${group}: ${kind}`);

it('says nothing of a sound site', () => expect(kinds({})).toEqual([]));

it.each<[string, Partial<SettingsRows>, string[]]>([
  ['an area without a person', { persons: [] }, ['missing: areaUncovered']],
  ['no contact', { answers: answers({}) }, ['missing: noContact']],
  ['a contact no mail reaches', { answers: answers({ 'contact.mail': 'Karen' }) }, ['wrong: contactWrong']],
  ['no numbers', { numbers: [] }, ['missing: noNumbers']],
  ['an old number', { numbers: [row({ CheckedOn: '2025-11-01' })] }, ['old: numberOld']],
  ['a number never checked', { numbers: [row({ CheckedOn: null })] }, ['old: numberUnchecked']],
  [
    'a person whose areas nobody can choose',
    { persons: [row(signe), row({ ...signe, AreaKeys: 'nedlagt' })] },
    ['missing: nowhere'],
  ],
  [
    'a person nobody can reach',
    { persons: [row({ ...signe, Phone: ' ', Mail: null })] },
    ['missing: unreachable'],
  ],
])('%s', (_, rows, found) => expect(kinds(rows)).toEqual(found));

it('tells of supplied numbers that nobody has checked for a year', () => {
  const numbers = [row({ Title: 'Vagt', CheckedOn: '2027-10-01' })];
  expect(kinds({ numbers }, { today: '2027-12-01' })).toEqual(['old: suppliedOld']);
});

it('does not miss what the municipality has said it does without', () => {
  const said = answers({ 'contact.mail': 'k@fjordby.example', ownNumbers: 'none' });
  expect(kinds({ numbers: [], answers: said })).toEqual([]);
  expect(kinds({ areas: [row({ Title: 'Ældre', State: 'retired' })], persons: [] })).toEqual([]);
  expect(kinds({ persons: [row({ ...signe, Phone: null, Mail: 'signe@fjordby.example' })] })).toEqual([]);
});

it('leaves to the fields that are wrong what is one of them', () => {
  const nameless = row({ AreaKeys: 'k1' });
  const homeless = row({ ...signe, AreaKeys: '' });
  expect(kinds({ persons: [row(signe), nameless, homeless] }, { wrongFields: 2 })).toEqual(['wrong: fields']);
});

it('gathers what the texts tell of themselves', () => {
  const renewed = { name: { da: 'Kortet', en: 'The card' }, place: 'texts/a' } as const;
  const facts = {
    ...texts,
    renewed: () => [renewed, renewed],
    pastRevision: { day: '2026-01-01', count: 2 },
  };
  expect(kinds({}, { texts: facts })).toEqual(['old: renewed', 'old: pastRevision']);
});

describe('lists and rights', () => {
  const column = { kind: 'createColumn', list: areas, column: 'State' } as const;
  const index = { kind: 'indexColumn', list: areas, column: 'Key' } as const;

  it('tells a list that is missing, behind, damaged and slow apart, a line each', () => {
    const of = (...steps: ReadyPlan['lists']['steps']) => kinds({}, { plan: planned({ steps }) });
    expect(of({ kind: 'createList', list: areas }, column, index)).toEqual(['missing: list']);
    expect(of(column, { kind: 'raiseVersion', list: areas })).toEqual(['version: olderList']);
    expect(of(column, index)).toEqual(['missing: columns']);
    expect(of(index)).toEqual(['missing: index']);
  });

  it('says of a list from a newer version that it can only be read', () =>
    expect(kinds({}, { plan: planned({ newer: [staffLists.settings] }) })).toEqual(['version: newerList']));

  it('puts first who may write and should not', () => {
    const guest = { who: 'guest', name: 'Anders Tangholm', group: 'Koordinatorer', mendUrl: '' } as const;
    const steps = [
      { kind: 'setAudience', list: areas },
      { kind: 'setAudience', list: staffLists.settings },
      { kind: 'joinGroup', group: 'coordinators' },
    ] as const;
    expect(kinds({ persons: [] }, { plan: planned({}, { steps, wideWriters: [guest] }) })).toEqual([
      'open: wideWriter',
      'open: openLists',
      'missing: groups',
      'missing: areaUncovered',
    ]);
  });

  it('keeps to what can be seen where rights cannot be', () =>
    expect(kinds({}, { plan: { ...planned(), access: 'elsewhere' } })).toEqual([]));
});
