/** What a municipality has written survives whatever comes from outside: it is merged in, or a person is asked. */
import fc from 'fast-check';
import { mergeText } from './mergeText';

const supplied = [
  'Lyt, og tag det alvorligt.',
  'Ring til ressourcepersonen for dit område.',
  'Aftal, hvordan det er sikkert at ringe.',
  'Notér i fagsystemet, ikke i Teams.',
];
/** A change of one line: a word put in at a place, a word taken away, or a line put in. */
const edit = fc.record({
  kind: fc.constantFrom('insert', 'remove', 'line'),
  line: fc.nat({ max: 3 }),
  at: fc.nat({ max: 6 }),
});
type Edit = { readonly kind: string; readonly line: number; readonly at: number };

function changed(text: string, { kind, line, at }: Edit, word: string): string {
  const lines = text.split('\n');
  const index = Math.min(line, lines.length - 1);
  const words = (lines[index] ?? '').split(' ');
  if (kind === 'line') lines.splice(index, 0, `${word}.`);
  else if (kind === 'insert') words.splice(Math.min(at, words.length), 0, word);
  // Only words of the supplied text are taken away: what the municipality wrote is what is looked for.
  else {
    const place = Math.min(at, words.length - 1);
    words.splice(place, /vores/.test(words[place] ?? '') ? 0 : 1);
  }
  if (kind !== 'line') lines[index] = words.join(' ');
  return lines.join('\n');
}

it('500 sequences of local edits and central updates: no local word is lost or changed without a conflict', () => {
  const step = fc.record({ local: fc.boolean(), edit });
  let conflicts = 0;
  let merges = 0;
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), (steps) => {
      let [base, central, ours] = [supplied.join('\n'), supplied.join('\n'), supplied.join('\n')];
      const written: string[] = [];
      steps.forEach((one, number) => {
        if (one.local) {
          const word = `vores${number}o`;
          ours = changed(ours, one.edit, word);
          if (one.edit.kind !== 'remove') written.push(word);
        } else {
          central = changed(central, one.edit, `nyt${number}`);
          const before = ours;
          const merged = mergeText(base, ours, central);
          if (merged === undefined) {
            conflicts += 1;
            // The person is shown both, and keeps theirs until they have chosen.
            expect(ours).toBe(before);
          } else {
            merges += 1;
            [ours, base] = [merged, central];
          }
        }
        for (const word of written) expect(ours.split(word)).toHaveLength(2);
      });
    }),
    { numRuns: 500 },
  );
  // Both happen, or nothing was tried.
  expect(Math.min(conflicts, merges)).toBeGreaterThan(20);
});
