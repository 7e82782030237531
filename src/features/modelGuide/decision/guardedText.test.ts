import { guardList } from '../../../guard';
import { settings } from '../../../lists';
import { guardedText } from './guardedText';

/** Safe for a test: the birth year it says is 1872. */
const cpr = '290272-8018';
const columns = ['decision.by', 'decision.mandate', 'decision.resources'] as const;
const severities = (fields: Record<string, string>) =>
  guardList(guardedText, fields).map(({ kind, severity }) => `${kind} ${severity}`);

it.each(columns)('looks at %s as free text while it is typed', (column) => {
  expect(severities({ [column]: `Efter sagen om ${cpr}` })).toEqual(['cpr block']);
  expect(severities({ [column]: 'Efter sagen om Mette Fjordhøj' })).toEqual(['name hint']);
  expect(severities({ [column]: 'Hun kan nås på 20 12 34 56' })).toEqual(['phone warn']);
  expect(severities({ [column]: 'Hun bor på Havnegade 12, 8700 Horsens' })).toContain('address warn');
});

it('is stopped by storage as well when it holds a CPR number, which knows the settings only as a list', () =>
  expect(guardList(settings, { Value: `Efter sagen om ${cpr}` })).toMatchObject([{ severity: 'block' }]));
