import { allowed } from './labelled/people';
import { blocks } from './finding';
import { findIdentities } from './findIdentities';

const found = (text: string) =>
  findIdentities(text, { policy: 'freeText', allowed }).map(({ kind, start, end }) => [
    kind,
    text.slice(start, end),
  ]);

test('places are those of the text as typed, whatever is hidden between the digits', () => {
  const number = '\u{1d7ce}1\u200b0158 \u2011\u00ad\n5018';
  expect(
    found(`Vi \u{1f469}\u200d\u{1f467} talte om\u00a0\u00a0${number}\u200b. Ring 2030\u20094050.`),
  ).toEqual([
    ['cpr', number],
    ['phone', '2030\u20094050'],
  ]);
});

test('a finding says what, why and where, never which', () => {
  const findings = findIdentities('Borger 010158-5018 på Skolegade 12', { policy: 'freeText' });
  expect(findings).toEqual([
    { kind: 'cpr', severity: 'block', reason: 'cprSeparated', start: 7, end: 18 },
    { kind: 'address', severity: 'warn', reason: 'street', start: 22, end: 34 },
  ]);
  expect(JSON.stringify(findings)).not.toMatch(/5018|Skolegade/);
});

test('one place is found once, as the most serious it may be', () => {
  expect(found('n.n-010158-5018@eksempel.dk, 0101585018')).toEqual([
    ['cpr', '010158-5018'],
    ['cpr', '0101585018'],
  ]);
});

test('a column for contacts is looked through for CPR numbers only', () => {
  const text = 'Nanna Nielsen, Skolegade 12, 20304050, n@eksempel.dk, AB12345';
  expect(findIdentities(text, { policy: 'contact' })).toEqual([]);
  expect(blocks(findIdentities(`${text}, 010158-5018`, { policy: 'contact' }))).toBe(true);
});

test('warnings and hints do not block', () => {
  const findings = findIdentities('Vi talte med Nanna Nielsen på 20304050', { policy: 'freeText' });
  expect(findings.map(({ severity }) => severity)).toEqual(['hint', 'warn']);
  expect(blocks(findings)).toBe(false);
});

test('footnotes, hidden signs and pasted page source do not hide a number', () => {
  expect(found('010158-5018²')).toEqual([['cpr', '010158-5018']]);
  expect(found('010158&#8209;5000')).toEqual([['cpr', '010158&#8209;5000']]);
  expect(found('?emne=010158%2D5000')).toEqual([['cpr', '010158%2D5000']]);
});

test.each([
  '0 1 ',
  '01 01 58 ',
  'O1',
  '1,',
  '%2',
  'a@',
  'a.a-',
  'Aa ',
  '&#',
  'DK12 ',
  '010158-5018 ',
  'aavej 1',
  '\u200b',
])('the longest text a column takes is read when it is all %j', (piece) => {
  const text = piece.repeat(64_000 / piece.length);
  expect(findIdentities(text, { policy: 'freeText' }).every(({ end }) => end <= text.length)).toBe(true);
});
