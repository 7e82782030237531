import { firstSteps } from '../../content';
import { comparedText } from './comparedText';
import { factProblem } from './facts/cardFact';
import {
  changedFields,
  isOutdated,
  isPublished,
  type LocalTextRow,
  rowOf,
  writtenFields,
} from './localTextRow';
import { materials } from '../../content/materials';
import { cardsWith, textSets } from './textSet';

const row = (fields: LocalTextRow['fields'], key = 'k'): LocalTextRow => ({
  ...{ list: 'localTexts', key, number: 1, editUrl: '' },
  fields: {
    ...{ Title: firstSteps.id, Language: 'da', State: 'published', Text: 'Vores.', BaseVersion: '1' },
    ...fields,
  },
});

it('of several rows of one text it takes the one that staff see', () => {
  const rows = [row({ State: 'withdrawn' }, 'old'), row({ Language: 'en' }, 'english'), row({}, 'shown')];
  expect(rowOf(rows, firstSteps.id, 'da')?.key).toBe('shown');
  expect(rowOf(rows.slice(0, 1), firstSteps.id, 'da')?.key).toBe('old');
  expect(rowOf(rows, 'readiness.whatToAvoid', 'da')).toBeUndefined();
});

it('what staff do not see is not called published', () => {
  expect(isPublished(row({ State: 'withdrawn' }))).toBe(false);
  expect(isPublished(row({ Text: ' ' }))).toBe(false);
  expect(isPublished(row({ Text: 'x'.repeat(10_000) }))).toBe(false);
  expect(isPublished(row({}))).toBe(true);
});

it('says so when the supplied text has been renewed', () => {
  expect(isOutdated(row({}), { block: firstSteps })).toBe(false);
  expect(isOutdated(row({ BaseVersion: '0' }), { block: firstSteps })).toBe(true);
  expect(isOutdated(row({ BaseVersion: '0', State: 'withdrawn' }), { block: firstSteps })).toBe(false);
});

it('writes only what changed', () => {
  const base = writtenFields(row({ BaseText: 'b' }));
  expect(changedFields(base, { ...base, State: 'withdrawn' })).toEqual({ State: 'withdrawn' });
});

it('offers every text of every card once, and knows which cards share one', () => {
  const sets = textSets();
  // The readiness page, twelve cards, and what is ready to use.
  expect(sets.map(({ id }) => id)).toHaveLength(13 + materials.length);
  expect(new Set(sets.map(({ id }) => id)).size).toBe(sets.length);
  for (const { texts } of sets) expect(new Set(texts.map(({ block }) => block.id)).size).toBe(texts.length);
  expect(cardsWith('actionCard.step.askForSparring').length).toBeGreaterThan(1);
});

it('marks the words that differ, and gives the text back whole', () => {
  const pieces = comparedText(
    [{ text: 'Ring til vagten nu.\nSkriv ned.' }],
    [{ text: 'Ring til lederen nu.\nSkriv ned.' }],
  );
  expect(pieces.filter(({ differs }) => differs).map(({ text }) => text)).toEqual(['vagten']);
  expect(pieces.map(({ text }) => text).join('')).toBe('Ring til vagten nu.\nSkriv ned.');
});

it.each([
  ['nextRevision', '2026-11-21', 'past'],
  ['nextRevision', '2026-11-22', undefined],
  ['nextRevision', '2026-01-01', undefined],
  ['nextRevision', 'snart', 'notADay'],
  ['approvedOn', '2026-11-23', 'future'],
  ['maintainedBy', 'x'.repeat(256), 'tooLong'],
  ['maintainedBy', '', undefined],
] as const)('%s %j: %s', (fact, text, problem) =>
  expect(factProblem(fact, text, '2026-01-01', '2026-11-22')).toBe(problem),
);
