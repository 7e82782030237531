import { fileName } from './fileName';

it('sorts by day and says what it is', () => {
  expect(fileName(['2026-11-24 Referat', 'Ressourcegruppen for stalking'], 'docx')).toBe(
    '2026-11-24 Referat - Ressourcegruppen for stalking.docx',
  );
});

it('holds nothing that SharePoint refuses', () => {
  const name = fileName(['2026-11-24 Referat', '  Børn/Unge: "A|B" <c>? 50 % #1\n* ~$\u202e\\ ... '], 'pdf');
  expect(name).toBe('2026-11-24 Referat - Børn Unge A B c 50 1 $.pdf');
});

it('is short enough, without half a letter', () => {
  const name = fileName(['2026-11-24 Referat', '👩‍👩‍👧'.repeat(100)], 'docx');
  expect(Array.from(name).length).toBeLessThanOrEqual(125);
  expect(name).not.toMatch(/\p{Surrogate}/u);
  expect(name.endsWith('.docx')).toBe(true);
});

it('leaves out what says nothing', () => {
  expect(fileName(['2026-11-24', '//', ''], 'pdf')).toBe('2026-11-24.pdf');
});
