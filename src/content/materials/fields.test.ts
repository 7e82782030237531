import { filled, missingFields, piecesOf, tokenOf } from './fields';

it('fills in what the municipality has said', () => {
  expect(filled('Spørg {kommune} eller {Kontakt}.', { municipality: 'Fjordby', contact: 'Karen' })).toBe(
    'Spørg Fjordby eller Karen.',
  );
});

it('prints no blank: a field without a value is told', () => {
  expect(filled('Skriv til {kontaktmail}', { contactMail: '  ' })).toBeUndefined();
  expect(missingFields(['{kommune} og {kontakt}', '{contact}'], { municipality: 'Fjordby' })).toEqual([
    'contact',
  ]);
});

it('leaves braces alone that are no field', () => {
  expect(filled('Et {ukendt} felt', {})).toBe('Et {ukendt} felt');
  expect(piecesOf('Et {ukendt} felt', {}).map(({ kind }) => kind)).toEqual(['text', 'unknown', 'text']);
});

it('knows a field in both languages', () => {
  for (const language of ['da', 'en'] as const)
    expect(filled(tokenOf('municipality', language), { municipality: 'Fjordby' })).toBe('Fjordby');
});
