import { looksLikeCode, textProblem } from './textProblem';

it.each([
  ['', 'missing'],
  [' \n ', 'missing'],
  ['x'.repeat(601), 'tooLong'],
  ['Ring til vagten på 01 00 00 2', 'phone'],
  ['Ring 7020 82O8', 'phone'],
  ['Vagten har 01 00 00 200', 'phone'],
  ['Tlf. 7020', 'phone'],
  ['Skriv eller ring til +45 0100', 'phone'],
])('%j cannot be published: %s', (text, kind) => expect(textProblem(text, 600)?.kind).toBe(kind));

it.each([
  'Er nogen i fare nu? Ring 112.',
  'Ring til Dansk Stalking Center på 70 20 82 08 mandag kl. 9-15.',
  'Ring 114 eller +45 01 00 00 20. Straffelovens § 242 og tal fra 2018: 10.000 borgere.',
  'Ring 2 gange. Mødet er 2026-11-22 kl. 10.30, og hotlinen er 116 111.',
])('%j can be published', (text) => expect(textProblem(text, 600)).toBeUndefined());

it('tells how long a text is', () =>
  expect(textProblem('x'.repeat(20_000), 600)).toEqual({ kind: 'tooLong', length: 20_000, most: 600 }));

it.each([
  ['<script>alert(1)</script>', true],
  ['Skriv <b>tydeligt</b>', true],
  ['Børn < 15 år', false],
])('%j looks like code: %s', (text, code) => expect(looksLikeCode(text)).toBe(code));
