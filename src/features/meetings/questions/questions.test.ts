import { answerersOf } from './whoMayAnswer';
import { type Answer, expiredQuestions, type Question, questionFrom, type QuestionRow } from './question';
import { questionProblem } from './useQuestionDraft';

const row = (fields: QuestionRow['fields'], key = 'q1'): QuestionRow => ({
  ...{ list: 'questions', key, number: 1, editUrl: '', fields },
});
const person = (name: string, ...areaKeys: string[]) => ({
  ...{ name, areaKeys, phone: undefined, mail: `${name.toLowerCase()}@fjordby.example` },
});

it('reads a question, a call from the police and an answer, and takes nothing unknown for an answer', () => {
  expect(
    questionFrom(row({ Title: 'Hvem kender skolen?', Kind: 'noget', State: 'x', Due: 'snart' })),
  ).toMatchObject({
    ...{ kind: 'question', fromPolice: false, state: 'open', due: '', contactKnown: false },
  });
  expect(
    questionFrom(row({ Title: 'Ring', Kind: 'police', ContactKnown: 'yes', AreaKeys: 'a;b' })),
  ).toMatchObject({
    ...{ fromPolice: true, contactKnown: true, areaKeys: ['a', 'b'] },
  });
  expect(questionFrom(row({ Title: 'Svar', Kind: 'answer', Question: 'q1', Text: 'Ja' }))).toMatchObject({
    ...{ kind: 'answer', question: 'q1', text: 'Ja' },
  });
  expect(questionFrom(row({ Text: 'uden spørgsmål' }))).toBeUndefined();
});

describe('who can answer', () => {
  const persons = [person('Signe', 'job'), person('Troels', 'familie'), person('Karen', 'job', 'familie')];
  const by = { by: 'Karen', byMail: 'karen@fjordby.example' };
  const names = (areaKeys: string[], some = persons) =>
    answerersOf({ ...by, areaKeys }, some).map(({ name }) => name);

  it('is whoever has one of the areas, all where none is chosen, and never who asks', () => {
    expect(names(['job'])).toEqual(['Signe']);
    expect(names([])).toEqual(['Signe', 'Troels']);
    expect(names(['skole'])).toEqual([]);
  });

  it('is nobody in an empty group', () => expect(names([], [person('Karen')])).toEqual([]));
});

it.each([
  ['Title', ' ', 'missing'],
  ['Title', '🙂🙂', 'noWords'],
  ['Title', 'x'.repeat(256), 'tooLong'],
  ['Text', 'x'.repeat(200_000), 'tooMuch'],
  ['Due', '2027-02-30', 'notADay'],
  ['Due', '', undefined],
  ['Title', 'Hvem kender skolen?', undefined],
])('%s: what is wrong', (column, typed, problem) => expect(questionProblem(column, typed)).toBe(problem));

it('ended questions go with their answers, open ones after a year, and answers without a question at once', () => {
  const read = (fields: QuestionRow['fields'], key: string) =>
    questionFrom(row({ Title: 'x', ...fields }, key));
  const all = [
    read({ State: 'answered', Day: '2026-01-01', ClosedOn: '2026-05-23' }, 'ended'),
    read({ State: 'agenda', Day: '2026-01-01', ClosedOn: '2026-05-24' }, 'ended later'),
    read({ State: 'open', Day: '2025-11-23' }, 'open a year'),
    read({ State: 'open', Day: '2025-11-24' }, 'open'),
    read({ State: 'open' }, 'no day'),
    ...['ended', 'open', 'nothing'].map((of) => read({ Kind: 'answer', Question: of }, `answer to ${of}`)),
  ].flatMap((one): (Question | Answer)[] => (one ? [one] : []));
  const gone = expiredQuestions(all, 6, Date.parse('2026-11-23T12:00:00Z')).map(({ key }) => key);
  expect(gone).toEqual(['ended', 'open a year', 'answer to ended', 'answer to nothing']);
});
