import { planProblem } from './planProblem';

const known = { today: '2026-11-23', decidedOn: '2026-12-10' };

it.each([
  ['Due', '', undefined],
  ['Due', '2026-11-22', 'past'],
  ['Due', '2026-11-23', 'beforeDecision'],
  ['Due', '2026-12-10', undefined],
  ['Due', '2027-02-30', 'notADay'],
  ['Due', '0027-02-03', 'notADay'],
  ['Evidence', 'intranet', 'notAnAddress'],
  ['Evidence', 'javascript:alert(1)', 'notAnAddress'],
  ['Evidence', 'https://fjordby.example/plan', undefined],
  ['ResponsibleMail', 'karen', 'notAMail'],
  ['ResponsibleMail', 'karen@fjordby.example', undefined],
  ['Responsible', 'x'.repeat(256), 'tooLong'],
  ['Note', 'x'.repeat(2001), 'tooLong'],
])('%s "%s" → %s', (column, text, problem) => expect(planProblem(column, text, known)).toBe(problem));
