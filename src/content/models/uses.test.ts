import { modelElements, modelNumbers } from '.';
import { modelUses } from './uses';

/** What the page or question is there for. */
const elementOf = { meetings: 'E13', overview: 'E13' } as const;

it.each(modelNumbers)('model %i uses what it has the element of, and nothing else', (number) => {
  for (const [what, id] of Object.entries(elementOf)) {
    const part = modelElements.find((element) => element.id === id)?.parts[number];
    expect([what, modelUses(String(number), what)]).toEqual([what, part !== undefined]);
  }
});

it('who has not decided sees what every model uses', () => {
  for (const undecided of [undefined, '', '4']) {
    expect(modelUses(undecided, 'meetings')).toBe(false);
    expect(modelUses(undecided, 'persons')).toBe(true);
  }
});
