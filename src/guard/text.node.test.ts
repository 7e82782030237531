import { guardText } from './text';
import { guardRules } from './rules';

test.each(['da', 'en'] as const)('every kind that a rule can find has words of its own (%s)', (language) => {
  const { kinds, outcome } = guardText[language];
  const said = guardRules.found.map(({ kind, severity }) => ({ ...kinds[kind], outcome: outcome[severity] }));
  expect(said.every((words) => Object.values(words).every((word) => /^\p{Lu}.+[.]$/u.test(word)))).toBe(true);
  expect(new Set(Object.values(kinds).map(({ found }) => found)).size).toBe(Object.keys(kinds).length);
});
