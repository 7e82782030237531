import { changed, problemsOf, typedFrom } from './personFields';

const person = { ...typedFrom(undefined), Title: 'Signe Lyngtofte', Phone: '01 00 00 31', AreaKeys: 'a' };

it.each([
  [{}, {}],
  [{ Title: ' ' }, { Title: 'name' }],
  [{ Phone: '' }, { Phone: 'reach' }],
  [{ Phone: '', Mail: 'signe@fjordby.example' }, {}],
  [{ Phone: 'ring' }, { Phone: 'phone' }],
  [{ Mail: 'signe' }, { Mail: 'mail' }],
  [{ AreaKeys: '' }, { AreaKeys: 'areas' }],
  [{ JobTitle: 'x'.repeat(256) }, { JobTitle: 'tooLong' }],
])('%j: %j', (typed, problems) => expect(problemsOf({ ...person, ...typed })).toEqual(problems));

it('only what was changed is written, and a day that is taken away is nothing', () => {
  const before = { ...person, AwayUntil: '2026-12-01' };
  expect(changed(before, { ...before, JobTitle: ' Rådgiver ', AwayUntil: '' })).toEqual({
    JobTitle: 'Rådgiver',
    AwayUntil: null,
  });
});
