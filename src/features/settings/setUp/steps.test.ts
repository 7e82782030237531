import type { SettingName } from '../../../lists';
import type { AnswerRow } from '../answers/answers';
import { nextStep, type SetUpFacts } from './steps';

const row = (fields: object) => ({ list: 'x', key: 'k', number: 1, editUrl: '', fields }) as never;
const answers = (values: Partial<Record<SettingName, string>>) =>
  new Map(
    Object.entries(values).map(([Title, Value]) => [Title, row({ Title, Value }) as AnswerRow]),
  ) as never;
const facts = (part: Partial<SetUpFacts>): SetUpFacts => ({
  ...{ ready: true, today: '2026-11-22', answers: answers({}), persons: [], numbers: [] },
  ...part,
});
const all = { municipality: 'Fjordby Kommune', workspace: '/sites/gruppe', ownNumbers: 'none' };
const persons = [row({ Title: 'Signe Lyngtofte' })];

it('begins with the lists, and asks the rest in order', () => {
  expect(nextStep(facts({ ready: false }))).toBe('ready');
  expect(nextStep(facts({}))).toBe('municipality');
  expect(nextStep(facts({ answers: answers({ municipality: 'Fjordby Kommune' }) }))).toBe('group');
  expect(nextStep(facts({ answers: answers({ ...all, workspace: '' }) }))).toBe('group');
  expect(nextStep(facts({ answers: answers(all) }))).toBe('person');
  expect(nextStep(facts({ answers: answers({ ...all, ownNumbers: '' }), persons }))).toBe('numbers');
  expect(nextStep(facts({ answers: answers(all), persons }))).toBe('publish');
  expect(
    nextStep(facts({ answers: answers({ ...all, inUseSince: '2026-11-22' }), persons })),
  ).toBeUndefined();
});

it('asks a municipality on Model 1 for no group, nor one that has said that it has none', () => {
  for (const said of [{ model: '1' }, { group: 'none' }, { group: 'none', model: '2' }])
    expect(nextStep(facts({ answers: answers({ municipality: 'Fjordby Kommune', ...said }) }))).toBe(
      'person',
    );
  const begun = { municipality: 'Fjordby Kommune', group: 'ssp', model: '1' };
  expect(nextStep(facts({ answers: answers(begun) }))).toBe('group');
});

it('wants every number checked within a year', () => {
  const numbers = (CheckedOn: string | null) => [row({ Title: 'Vagt', CheckedOn })];
  const after = (CheckedOn: string | null) =>
    nextStep(facts({ answers: answers({ ...all, ownNumbers: '' }), persons, numbers: numbers(CheckedOn) }));
  expect(after(null)).toBe('numbers');
  expect(after('2025-11-20')).toBe('numbers');
  expect(after('2026-01-01')).toBe('publish');
});
