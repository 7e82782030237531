import { lix } from './lix';

describe('lix', () => {
  it.each([
    ['nothing', '', 0],
    ['four short words', 'Her er en kat.', 4],
    ['two sentences of two words', 'Ring nu. Lyt godt.', 2],
    ['one long word in four', 'Han læser dagbladet nu.', 4 + 25],
    ['six letters are short, seven are long', 'bogens bøgerne', 2 + 50],
    ['no full stop at the end', 'Ring til os i dag', 5],
    ['questions and lines end sentences', 'Er du der?\nJa\nGodt', 5 / 3],
    ['a full stop in a number or an address ends nothing', 'Op mod 100.000 på a.dk er nok', 7],
    ['a number is a word, but not a long one', 'Ring 25177374.', 2],
  ])('%s', (_, text, expected) => {
    expect(lix(text)).toBeCloseTo(expected, 5);
  });

  it('counts Danish letters', () => {
    expect(lix('æøåæøå')).toBe(1);
    expect(lix('æøåæøåæ')).toBe(101);
  });
});
