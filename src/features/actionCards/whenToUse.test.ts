import { whenToUse } from './whenToUse';

it.each([
  ['Når en borger fortæller om det.', 'Brug kortet, når en borger fortæller om det.'],
  ['Ved enhver mistanke.', 'Ved enhver mistanke.'],
  ['Nårbjerg Skole.', 'Nårbjerg Skole.'],
])('"%s" is read as "%s"', (trigger, read) => {
  expect(whenToUse(trigger, (when) => `Brug kortet, ${when}`)).toBe(read);
});
