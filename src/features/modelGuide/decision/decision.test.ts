import { decisionProblems, type DecisionValues, isDecided } from './decision';

const today = '2026-11-23';
const written: DecisionValues = {
  model: '2',
  'decision.by': 'Direktionen',
  'decision.on': '2026-11-02',
  'decision.mandate': 'Koordinatoren må indkalde på tværs.',
  'decision.resources': '120 timer om året.',
  'decision.review': '2027-11-02',
};

it('finds nothing wrong with a decision, nor with a proposal that says little', () => {
  expect(decisionProblems(written, today)).toEqual({});
  const empty = Object.fromEntries(
    Object.keys(written).map((name) => [name, '']),
  ) as unknown as DecisionValues;
  expect(decisionProblems({ ...empty, model: '1' }, today)).toEqual({});
});

it.each([
  ['dates the wrong way round', { 'decision.review': '2026-11-01' }, { 'decision.review': 'reviewBefore' }],
  ['a review on the same day', { 'decision.review': '2026-11-02' }, { 'decision.review': 'reviewBefore' }],
  ['a day that does not exist', { 'decision.on': '2026-02-30' }, { 'decision.on': 'notADay' }],
  ['a year mistyped', { 'decision.review': '2207-11-02' }, { 'decision.review': 'oddYear' }],
  ['a year of the last century', { 'decision.on': '1926-11-02' }, { 'decision.on': 'oddYear' }],
  ['no model', { model: '' }, { model: 'modelMissing' }],
  ['a novel', { 'decision.mandate': 'x'.repeat(801) }, { 'decision.mandate': 'tooLong' }],
] as const)('finds %s', (_, typed, problems) => {
  expect(decisionProblems({ ...written, ...typed }, today)).toEqual(problems);
});

it('calls it decided from the day on', () => {
  expect(isDecided(written, today)).toBe(true);
  expect(isDecided({ ...written, 'decision.on': '2026-11-24' }, today)).toBe(false);
  expect(isDecided({ ...written, 'decision.on': '' }, today)).toBe(false);
});
