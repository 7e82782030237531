import { changedPart, joinedText } from './changedPart';

it.each([
  ['01 00 00 21', '01 00 00 22', '21'],
  ['Hele døgnet', 'Hele døgnet, alle dage', 'døgnet'],
  ['samme', 'samme', ''],
  ['', 'noget', ''],
  ['a b a', 'a', 'b a'],
  ['kl. 8 til 16', 'kl. 9 til 16', '8'],
])('%j against %j differs in %j', (text, other, changed) => {
  const part = changedPart(text, other);
  expect(part.changed.trim()).toBe(changed);
  expect(part.before + part.changed + part.after).toBe(text);
});

it('joins both, and says what they share once', () => {
  expect(joinedText('Dagsorden:\nmin linje\nSlut', 'Dagsorden:\nderes linje\nSlut')).toBe(
    'Dagsorden:\nmin\nderes linje\nSlut',
  );
});
