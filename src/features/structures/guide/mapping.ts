import type { StructureTheme } from '../structure';

/** What a group has that stalking needs, too. */
export const traits = ['police', 'departments', 'meets'] as const;
export type Trait = (typeof traits)[number];

/** Themes a municipality may have a group on. */
export const mappedThemes = [
  'honour',
  'radicalisation',
  'exit',
  'ssp',
  'other',
] as const satisfies readonly StructureTheme[];
export type MappedTheme = (typeof mappedThemes)[number];

/** Which groups there are, and what each has. */
export type Mapping = ReadonlyMap<MappedTheme, ReadonlySet<Trait>>;

export interface Fit {
  readonly theme: MappedTheme;
  readonly has: readonly Trait[];
  readonly lacks: readonly Trait[];
}

/** The groups that stalking can be placed in: those that lack least first, otherwise in the order they were asked for. */
export function fitsOf(mapping: Mapping): readonly Fit[] {
  return mappedThemes
    .flatMap((theme): readonly Fit[] => {
      const has = mapping.get(theme);
      if (!has) return [];
      return [
        {
          theme,
          has: traits.filter((trait) => has.has(trait)),
          lacks: traits.filter((trait) => !has.has(trait)),
        },
      ];
    })
    .sort((a, b) => a.lacks.length - b.lacks.length);
}
