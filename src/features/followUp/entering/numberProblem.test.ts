import { numberProblem } from './numberProblem';

it.each([
  ['', undefined],
  ['0', undefined],
  [' 12 ', undefined],
  ['-1', 'notANumber'],
  ['2,5', 'notANumber'],
  ['fem', 'notANumber'],
  ['0101901234', 'tooMuch'],
  ['500', 'far'],
])('»%s« → %s', (text, problem) => expect(numberProblem(text, [5])).toBe(problem));
