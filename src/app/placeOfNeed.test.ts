import { placeOfNeed } from './placeOfNeed';

const text = { list: 'localTexts', key: 'localText/readiness.firstSteps/da' };
const fact = { list: 'settings', key: 'actionCards.nextRevision' };
const number = { list: 'helpNumbers', key: 'n' };

it.each([
  [text, 'readiness', 'texts/needsYou'],
  [text, 'settings', 'texts/needsYou'],
  [fact, 'card/leader/exposedAdult', 'texts/needsYou'],
  [number, 'texts/readiness', 'settings'],
  [number, 'readiness', 'settings'],
] as const)('%j, seen from %s, is decided on at %s', (row, here, there) => {
  expect(placeOfNeed(row, here)).toBe(there);
});

it('leads nowhere from where it is decided on', () => {
  expect(placeOfNeed(text, 'texts/readiness')).toBeUndefined();
  expect(placeOfNeed(number, 'settings')).toBeUndefined();
  expect(placeOfNeed(undefined, 'readiness')).toBeUndefined();
});
