import { evaluationFrom, type EvaluationRow, missingIn } from './evaluation';
import { evaluationProblem } from './useEvaluationDraft';

const row = (fields: EvaluationRow['fields']): EvaluationRow => ({
  ...{ list: 'evaluations', key: 'e1', number: 1, editUrl: '', fields },
});

it('reads what is there, and takes nothing unknown for an answer', () => {
  expect(
    evaluationFrom(
      row({
        ...{ Title: ' Forløb 1 ', Day: 'i går', HowEarly: 'soon', Bridging: 'accepted', Example: true },
        ...{ Partners: 'police;nobody', AreaKeys: 'a;;b', Recognisable: 'perhaps', State: 'finished' },
      }),
    ),
  ).toMatchObject({
    ...{ title: 'Forløb 1', day: '', howEarly: undefined, bridging: 'accepted', example: false },
    ...{ partners: ['police'], areaKeys: ['a', 'b'], recognisable: undefined, done: false },
  });
  expect(evaluationFrom(row({ Learning: 'Uden navn' }))).toBeUndefined();
});

it.each([
  [{}, 'learning'],
  [{ Learning: '  ' }, 'learning'],
  [{ Learning: 'Ring tidligt' }, 'recognisable'],
  [{ Learning: 'Ring tidligt', Recognisable: 'maybe' }, 'stillRecognisable'],
  [{ Learning: 'Ring tidligt', Recognisable: 'no' }, undefined],
] as const)('%j lacks %s', (fields, missing) => {
  const read = evaluationFrom(row({ Title: 'Forløb', ...fields }));
  expect(read && missingIn(read)).toBe(missing);
});

it.each([
  ['Title', ' ', 'missing'],
  ['Title', '🎉🎉', 'noWords'],
  ['Title', 'x'.repeat(256), 'tooMuch'],
  ['Learning', 'x'.repeat(200_000), 'tooMuch'],
  ['Learning', '', undefined],
])('%s: what is wrong', (column, typed, problem) => expect(evaluationProblem(column, typed)).toBe(problem));
