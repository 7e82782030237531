import { fitsOf, type MappedTheme, type Trait } from './mapping';

const mapping = (...groups: readonly [MappedTheme, ...Trait[]][]) =>
  new Map(groups.map(([theme, ...has]) => [theme, new Set(has)] as const));

it('shows first the group that lacks least, and says what the others lack', () => {
  const groups = mapping(['honour', 'police'], ['ssp', 'police', 'departments', 'meets']);
  expect(fitsOf(groups)).toEqual([
    { theme: 'ssp', has: ['police', 'departments', 'meets'], lacks: [] },
    { theme: 'honour', has: ['police'], lacks: ['departments', 'meets'] },
  ]);
});

it('has nothing to show where there are no groups', () => expect(fitsOf(new Map())).toEqual([]));
