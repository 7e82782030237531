import fc from 'fast-check';
import { answers } from '../../../content/followUp';
import { bandWidth } from '../../../workspace';
import { distribution } from './distribution';

const given = fc.record({
  ...{ Agree: fc.nat(14), Partly: fc.nat(14), Disagree: fc.nat(14), Unsure: fc.nat(14) },
});

it('is shown from five answers on, and never before', () => {
  expect(distribution({ answers: { Agree: 4 } })).toBeUndefined();
  expect(distribution({ answers: { Agree: 4, Unsure: 1 } })?.Unsure).toEqual({ least: 0, most: 4 });
});

it('no answer can be derived, whether it is shown or not: five numbers of each give the same picture', () => {
  fc.assert(
    fc.property(given, (counted) => {
      const shown = distribution({ answers: counted });
      for (const answer of answers)
        for (let step = 0; step < bandWidth; step += 1) {
          const other = Math.floor(counted[answer] / bandWidth) * bandWidth + step;
          // Where there is nothing to see somebody may reckon with all others being none; otherwise with all being many.
          const rest = answers.filter((one) => one !== answer);
          const alike = Object.fromEntries(
            rest.map((one) => [one, shown ? Math.floor(counted[one] / bandWidth) * bandWidth + 4 : 0]),
          );
          expect(distribution({ answers: { ...alike, [answer]: other } })).toEqual(shown);
        }
    }),
  );
});
