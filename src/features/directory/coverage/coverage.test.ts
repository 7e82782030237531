import type { ModelNumber } from '../../../content/models/model';
import type { Area } from '../area';
import type { ResourcePerson } from '../resourcePerson';
import { coverageOf } from './coverage';
import { fieldsOf } from './fieldsOf';

/** What the report asks for (lines 197-205, 337-338, 406-408, 481-482), written down by itself. */
const asked: Readonly<Record<ModelNumber, string>> = {
  1: 'Børn og Familie! Beskæftigelse! Voksenspecialområdet',
  2: 'Børn og Familie! Beskæftigelse! Voksenspecialområdet! Dagtilbud! Skole! SSP! Psykiatri! Misbrug!',
  3: 'Børn og Familie! Beskæftigelse! Voksenspecialområdet! Dagtilbud! Skole! SSP! Psykiatri! Misbrug!',
};
const inReport: Readonly<Record<string, string>> = {
  families: 'Børn og Familie',
  employment: 'Beskæftigelse',
  adults: 'Voksenspecialområdet',
  dayCare: 'Dagtilbud',
  schools: 'Skole',
  ssp: 'SSP',
  psychiatry: 'Psykiatri',
  substance: 'Misbrug',
};

const area = (da: string): Area => ({ key: `area ${da}`, name: { da, en: da }, sortOrder: 0 });
const person = (
  name: string,
  areas: readonly Area[],
  more: Partial<ResourcePerson> = {},
): ResourcePerson => ({
  key: name,
  name,
  jobTitle: undefined,
  areaKeys: areas.map(({ key }) => key),
  phone: undefined,
  mail: `${name}@fjordby.example`,
  themes: [],
  ...more,
});
const covering = { unknown: new Set<string>(), today: '2026-11-23' };
const families = area('Familieafdelingen');
const jobs = area('Jobcentret');
const both = area('Psykiatri og Rusmiddel');

it.each([1, 2, 3] as const)('model %i needs what the report asks for, and nothing else', (model) => {
  const { rows } = coverageOf({ ...covering, areas: [], persons: [], model });
  expect(rows.map(({ key, need }) => `${inReport[key]}${need === 'least' ? '!' : ''}`).join(' ')).toBe(
    asked[model],
  );
  expect(rows.every(({ state }) => state === 'nobody')).toBe(true);
});

it.each([
  ['Børn og Unge', 'families'],
  ['Familie- og ungeafdelingen', 'families'],
  ['Dagtilbud, skole og SSP', 'dayCare,schools,ssp'],
  ['Børnehaven Solstrålen', 'dayCare'],
  ['Jobcenter Fjordby', 'employment'],
  ['Voksen og Handicap', 'adults'],
  ['Psykiatri og Rusmiddel', 'psychiatry,substance'],
  ['Borgerservice', ''],
  ['Nordskolen', 'schools'],
  ['Ungdomspsykiatrien', 'psychiatry'],
])('%s means %s', (name, fields) => {
  expect([...fieldsOf(name)].join()).toBe(fields);
});

it('tells a gap, one alone, and several apart, and keeps the areas no model asks for', () => {
  const citizens = area('Borgerservice');
  const anna = person('anna', [families, both]);
  const bo = person('bo', [families]);
  const { rows, aloneWith } = coverageOf({
    ...{ ...covering, model: 2, areas: [families, jobs, both, citizens], persons: [anna, bo] },
  });
  expect(Object.fromEntries(rows.map(({ key, state }) => [key, state]))).toEqual({
    families: 'several',
    employment: 'nobody',
    adults: 'nobody',
    dayCare: 'nobody',
    schools: 'nobody',
    ssp: 'nobody',
    psychiatry: 'one',
    substance: 'one',
    [citizens.key]: 'nobody',
  });
  expect(aloneWith.map(({ person: { name }, rows: alone }) => [name, alone.map(({ key }) => key)])).toEqual([
    ['anna', ['psychiatry', 'substance']],
  ]);
});

it('counts the work a person does, whatever area they stand under', () => {
  const ssp = person('cille', [families], { jobTitle: 'SSP-konsulent' });
  const teacher = person('dan', [families], { institution: 'Skolen ved Fjorden' });
  const { rows } = coverageOf({ ...covering, model: 3, areas: [families], persons: [ssp, teacher] });
  expect(rows.find(({ key }) => key === 'ssp')?.persons).toEqual([ssp]);
  expect(rows.find(({ key }) => key === 'schools')?.persons).toEqual([teacher]);
});

it('does not count on those who are away without a substitute or have left', () => {
  const away = person('eva', [families], { awayUntil: '2026-12-24' });
  const left = person('finn', [jobs]);
  const rows = (persons: readonly ResourcePerson[]) =>
    coverageOf({
      ...covering,
      unknown: new Set([left.mail ?? '']),
      model: 1,
      areas: [families, jobs],
      persons,
    }).rows;
  expect(rows([away, left]).map(({ state }) => state)).toEqual(['unreachable', 'unreachable', 'nobody']);
  const stood = { ...away, substitute: 'gry' };
  expect(rows([stood, person('gry', [])])[0]?.state).toBe('one');
});

it('holds the number up against the model without asking for more', () => {
  const sizeOf = (count: number, model: ModelNumber) =>
    coverageOf({
      ...covering,
      ...{
        model,
        areas: [families],
        persons: Array.from({ length: count }, (_, index) => person(`p${index}`, [families])),
      },
    }).size;
  expect([sizeOf(1, 1), sizeOf(4, 1), sizeOf(9, 1)]).toEqual([undefined, undefined, undefined]);
  expect([sizeOf(9, 2), sizeOf(10, 2), sizeOf(15, 3), sizeOf(16, 3)]).toEqual([
    'fewer',
    'fits',
    'fits',
    'more',
  ]);
});
