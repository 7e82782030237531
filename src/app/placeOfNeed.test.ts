import { settingKeys } from '../lists';
import { placeOfNeed } from './placeOfNeed';

const text = { list: 'localTexts', key: 'localText/readiness.firstSteps/da' };
const fact = { list: 'settings', key: 'actionCards.nextRevision' };
const number = { list: 'helpNumbers', key: 'n' };
const area = { list: 'areas', key: 'a' };
const choice = { list: 'settings', key: settingKeys.municipality };
const decided = { list: 'settings', key: settingKeys['decision.by'] };

it.each([
  [text, 'readiness', 'texts/needsYou'],
  [text, 'settings', 'texts/needsYou'],
  [fact, 'card/leader/exposedAdult', 'texts/needsYou'],
  [number, 'texts/readiness', 'settings/numbers'],
  [number, 'settings', 'settings/numbers'],
  [area, 'readiness', 'settings/areas'],
  [choice, 'model', 'settings'],
  [decided, 'settings', 'model/decision'],
] as const)('%j, seen from %s, is decided on at %s', (row, here, there) => {
  expect(placeOfNeed(row, here)).toBe(there);
});

it('leads nowhere from where it is decided on', () => {
  expect(placeOfNeed(text, 'texts/readiness')).toBeUndefined();
  expect(placeOfNeed(number, 'settings/numbers')).toBeUndefined();
  expect(placeOfNeed(undefined, 'readiness')).toBeUndefined();
});
