import fc from 'fast-check';
import { mergeText } from './mergeText';

const minutes = 'Dagsorden\nSiden sidst\nNye sager\nEventuelt\n';

it.each([
  ['only mine', minutes, 'Dagsorden 1\nSiden sidst\nNye sager\nEventuelt\n', minutes],
  ['only theirs', minutes, minutes, 'Dagsorden\nSiden sidst\nEventuelt\n'],
])('takes the one that changed: %s', (_, base, mine, theirs) => {
  expect(mergeText(base, mine, theirs)).toBe(mine === base ? theirs : mine);
});

it('joins changes of different lines', () => {
  expect(
    mergeText(
      minutes,
      minutes.replace('Siden sidst', 'Siden sidst: intet'),
      minutes.replace('Eventuelt', 'Evt.'),
    ),
  ).toBe('Dagsorden\nSiden sidst: intet\nNye sager\nEvt.\n');
});

it('joins changes of different words of one line', () => {
  expect(
    mergeText(
      'Vi mødes fredag i byrådssalen kl. 9',
      'Vi mødes torsdag i byrådssalen kl. 9',
      'Vi mødes fredag i byrådssalen kl. 10',
    ),
  ).toBe('Vi mødes torsdag i byrådssalen kl. 10');
});

it('leaves it to people when both changed the same words, or wrote at the same place', () => {
  expect(mergeText('kl. 9', 'kl. 10', 'kl. 11')).toBeUndefined();
  expect(mergeText('Punkt 1\n', 'Punkt 1\nMin linje\n', 'Punkt 1\nDeres linje\n')).toBeUndefined();
});

it('both writing the same is written once', () => {
  expect(mergeText('Punkt 1\n', 'Punkt 1\nPunkt 2\n', 'Punkt 1\nPunkt 2\n')).toBe('Punkt 1\nPunkt 2\n');
});

it('reads all three kinds of line ends', () => {
  expect(mergeText('a\r\nb\r\nc', 'a\nb\nc d', 'x\rb\rc')).toBe('x\nb\nc d');
});

/** A text made of different words, with words of one person put in at places of their own. */
const edited = fc
  .array(fc.constantFrom('møde', 'sag', 'barn', '\n', 'politi', 'plan'), { minLength: 1, maxLength: 30 })
  .chain((words) =>
    fc.record({
      base: fc.constant(words),
      mine: fc.array(fc.nat(words.length), { maxLength: 4 }),
      theirs: fc.array(fc.nat(words.length), { maxLength: 4 }),
    }),
  );

function withInsertions(words: readonly string[], places: readonly number[], mark: string): string {
  const parts = words.flatMap((word, index) => [
    ...places.flatMap((place, count) => (place === index ? [`${mark}${count}`] : [])),
    word,
  ]);
  places.forEach((place, count) => {
    if (place === words.length) parts.push(`${mark}${count}`);
  });
  return parts.join(' ');
}

it('never loses or doubles a word that either person wrote', () => {
  fc.assert(
    fc.property(edited, ({ base, mine, theirs }) => {
      const merged = mergeText(
        base.join(' '),
        withInsertions(base, mine, 'min'),
        withInsertions(base, theirs, 'din'),
      );
      if (merged === undefined) return;
      const written = merged.split(/\s+/);
      const wanted = [...mine.map((_, count) => `min${count}`), ...theirs.map((_, count) => `din${count}`)];
      for (const word of wanted) expect(written.filter((found) => found === word)).toHaveLength(1);
    }),
    { numRuns: 500 },
  );
});
