import { personProblems } from './newPerson';

const person = { Title: 'Signe Lyngtofte', JobTitle: '', Phone: '01 00 00 31', Mail: '' };

it.each([
  [{}, {}],
  [{ Title: ' ' }, { Title: 'name' }],
  [{ Phone: '' }, { Phone: 'reach' }],
  [{ Phone: '', Mail: 'signe@fjordby.example' }, {}],
  [{ Phone: 'ring' }, { Phone: 'phone' }],
  [{ Mail: 'signe' }, { Mail: 'mail' }],
  [{ JobTitle: 'x'.repeat(256) }, { JobTitle: 'tooLong' }],
])('%j: %j', (typed, problems) => expect(personProblems({ ...person, ...typed })).toEqual(problems));
