import fc from 'fast-check';
import { sampleLetter, sampleValues } from '../sample';
import { htmlLetter, htmlMail } from './htmlLetter';
import { letterOf, missingIn, printedLetter } from './letter';
import { descriptionOf, mailtoOf, plainLetter } from './plainLetter';

const withNumber = (policeCount: number) =>
  sampleLetter('2026-11', {
    policeCount,
    policePeriod: '1. halvår 2026.',
    policeSource: 'Sydøstjyllands Politi',
  });
const plain = (one = sampleLetter('2026-11')) => {
  const letter = printedLetter(one, sampleValues);
  return letter ? plainLetter(letter) : '';
};

it('is printed with every field filled in, and with whom to ask', () => {
  const text = plain();
  expect(text).toContain('fra beredskabet i Fjordby Kommune.');
  expect(text).toContain('Karen Fjordhøj, karen.fjordhoej@fjordby.example.');
  expect(text).toContain('- Dansk Stalking Center: 25 17 73 74');
  expect(text).not.toMatch(/[{}]/);
  expect(text).not.toContain('POLITIET\n');
});

it('is not printed while a field or a text is missing, and says which', () => {
  const bare = { ...withNumber(7), title: '', policeSource: '' };
  const values = { municipality: 'Fjordby' };
  expect(missingIn(bare, values)).toEqual({
    fields: ['contact', 'contactMail'],
    texts: ['title', 'policeSource'],
  });
  expect(printedLetter(bare, values)).toBeUndefined();
  expect(missingIn(sampleLetter('2026-11'), sampleValues)).toEqual({ fields: [], texts: [] });
});

it.each([
  [0, 'under 5 anmeldelser'],
  [1, 'under 5 anmeldelser'],
  [4, 'under 5 anmeldelser'],
  [12, '10-14 anmeldelser'],
])('%i reports are told as "%s", with where and when from, and what they are not', (count, words) => {
  const text = plain(withNumber(count));
  expect(text).toContain(
    `Stalking i Fjordby Kommune, 1. halvår 2026: ${words} til politiet. Kilde: Sydøstjyllands Politi.`,
  );
  expect(text).toContain('Anmeldelser er ikke det samme som mennesker.');
});

it('no printed letter tells a small number from another', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }), (one, other) => {
      expect(plain(withNumber(one))).toBe(plain(withNumber(other)));
    }),
  );
});

it('leaves out the heading of what nobody has written', () => {
  const headings = letterOf(sampleLetter('2026-11', { story: '', question: '' })).parts.flatMap((part) =>
    part.kind === 'heading' ? [part.text] : [],
  );
  expect(headings).toEqual(['Værd at vide', 'Hvem kan du spørge?']);
});

it('speaks the language it is written in', () => {
  const letter = printedLetter(sampleLetter('2026-11', { language: 'en' }), sampleValues);
  expect(letter && plainLetter(letter)).toContain('Questions about the readiness of Fjordby Kommune');
});

it('as HTML holds nothing but its words', () => {
  const odd = printedLetter(
    sampleLetter('2026-11', { title: 'A & <b>', knowledge: '<script>x</script>' }),
    sampleValues,
  );
  const html = odd ? htmlMail(odd) : '';
  expect(html).toContain('<h1>A &amp; &lt;b&gt;</h1>');
  expect(html).toContain('<p>&lt;script&gt;x&lt;/script&gt;</p>');
  expect(odd && htmlLetter(odd)).toContain('<a href="tel:25177374">25 17 73 74</a>');
});

it('is told in short where news are listed, in whole words', () => {
  const letter = printedLetter(sampleLetter('2026-11'), sampleValues);
  const short = letter ? descriptionOf(letter) : '';
  expect(short).toMatch(/^Omkring 60\.000 børn/);
  expect(short.length).toBeLessThanOrEqual(202);
  expect(short).toMatch(/\p{L} …$/u);
});

it('is handed over in an address only where it is short', () => {
  const long = printedLetter(sampleLetter('2026-11'), sampleValues);
  expect(long && mailtoOf(long)).toBeUndefined();
  const short = sampleLetter('2026-11', { knowledge: 'Kort.', story: '', question: '', opening: '' });
  const letter = printedLetter(short, sampleValues);
  expect(letter && mailtoOf(letter)).toMatch(/^mailto:\?subject=Er%20der%20b%C3%B8rn/);
});
