import fc from 'fast-check';
import { modelNumbers, modelQuestions } from '../../../content/models';
import { answersCode, answersFrom } from './answersCode';
import { explain } from './explain';

/** Invented municipalities. Code: size, structure, groups, police, cases, expertise, ambition. */
const municipalities = [
  { name: 'small, few areas, wants to be ready', code: 'sfnnsor', closest: [1], fits: { 1: 5, 2: 0, 3: 0 } },
  {
    name: 'large, with groups and police, wants to detect',
    code: 'ldryowa',
    closest: [3],
    fits: { 1: 0, 2: 3, 3: 5 },
  },
  {
    name: 'medium, cooperating on other subjects',
    code: 'mdonnws',
    closest: [2],
    fits: { 1: 0, 2: 4, 3: 2 },
  },
  {
    name: 'large with groups, no police, wants to detect',
    code: 'ldrnnba',
    closest: [2, 3],
    fits: { 1: 1, 2: 3, 3: 4 },
  },
  { name: 'small and ambitious', code: 'sfryooa', closest: [1, 3], fits: { 1: 3, 2: 1, 3: 3 } },
  {
    name: 'large, but wants no more than to be ready',
    code: 'ldnnswr',
    closest: [2],
    fits: { 1: 2, 2: 2, 3: 2 },
  },
  { name: 'small with separate departments', code: 'sdonsbr', closest: [1, 2], fits: { 1: 4, 2: 2, 3: 1 } },
  {
    name: 'large, closely cooperating, ready only',
    code: 'lfrysor',
    closest: [1],
    fits: { 1: 4, 2: 2, 3: 3 },
  },
  { name: 'in a hurry: two answers', code: 'm-----a', closest: [3], fits: { 1: 0, 2: 1, 3: 2 } },
  {
    name: 'one answer that says nothing against any',
    code: '---y---',
    closest: [],
    fits: { 1: 0, 2: 0, 3: 1 },
  },
] as const;

describe.each(municipalities)('$name', ({ code, closest, fits }) => {
  it('is told what fits, and which models are near', () => {
    const explained = explain(answersFrom(code));
    expect(explained.closest).toEqual(closest);
    expect(Object.fromEntries(explained.models.map(({ model, fits: some }) => [model, some.length]))).toEqual(
      fits,
    );
  });
});

it('names the factors themselves', () => {
  const told = (code: string, model: 1 | 2 | 3, what: 'fits' | 'differs') =>
    explain(answersFrom(code)).models[model - 1]?.[what].map(({ text }) =>
      text.id.replace('models.factor.', ''),
    );
  expect(told('sfnnsor', 1, 'fits')).toEqual(['small', 'simple', 'limited', 'bridging', 'ready']);
  expect(told('sfnnsor', 3, 'differs')).toEqual(['larger', 'divided', 'related', 'police', 'active']);
  expect(told('ldryowa', 3, 'fits')).toEqual(['larger', 'divided', 'related', 'police', 'active']);
  expect(told('ldnnswr', 2, 'differs')).toEqual(['across', 'partly']);
  // Groups on related subjects are also cooperation across departments.
  expect(told('--r----', 2, 'fits')).toEqual(['across']);
});

const anyAnswers = fc
  .tuple(...modelQuestions.map(({ options }) => fc.constantFrom('-', ...options.map(({ id }) => id))))
  .map((letters) => answersFrom(letters.join('')));

it('ranks nothing and leaves nothing empty, whatever is answered', () => {
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      const { models, closest, open } = explain(answers);
      expect(models.map(({ model }) => model)).toEqual(modelNumbers);
      expect(closest.length).toBeLessThanOrEqual(2);
      expect([...closest].sort()).toEqual(closest);
      for (const fit of models) {
        expect(Object.keys(fit).sort()).toEqual(['differs', 'fits', 'model']);
        const answered = fit.fits.length + fit.differs.length;
        if (open.length === 0) expect(answered).toBeGreaterThan(0);
        expect(fit.fits.some((factor) => fit.differs.includes(factor))).toBe(false);
      }
      // Nobody who has answered all is left without a word of what fits.
      if (open.length === 0) expect(models.some(({ fits }) => fits.length > 0)).toBe(true);
      if (open.length === modelQuestions.length) expect(closest).toEqual([]);
    }),
    { numRuns: 2000 },
  );
});

it('keeps answers in a code that survives being cut or mistyped', () => {
  fc.assert(fc.property(anyAnswers, (answers) => expect(answersFrom(answersCode(answers))).toEqual(answers)));
  fc.assert(
    fc.property(fc.string(), (code) => expect(answersCode(answersFrom(code))).toMatch(/^[a-z-]{7}$/)),
  );
  expect(answersFrom('sf')).toEqual({ size: 's', structure: 'f' });
  expect(answersFrom('x?ryQQa')).toEqual({ groups: 'r', police: 'y', ambition: 'a' });
});
